/// Tests of the reports.
@NullMarked
package org.tarozi.ui.report;

import org.jspecify.annotations.NullMarked;
