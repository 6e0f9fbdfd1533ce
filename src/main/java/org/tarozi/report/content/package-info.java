/// What the reports say: from counted assessments to blocks.
@NullMarked
package org.tarozi.report.content;

import org.jspecify.annotations.NullMarked;
