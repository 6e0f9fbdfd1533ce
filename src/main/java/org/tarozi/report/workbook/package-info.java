/// Reports as Excel workbooks that recalculate.
@NullMarked
package org.tarozi.report.workbook;

import org.jspecify.annotations.NullMarked;
