/// Reports as PDF/A-2b.
@NullMarked
package org.tarozi.report.pdf;

import org.jspecify.annotations.NullMarked;
