package org.tarozi.report.workbook;

import org.tarozi.text.Caption;

/// What only the workbook says. The comments name the arguments.
enum WorkbookText implements Caption {
    IN_OTHER_WORDS,
    /// title of the sheet
    TREND_STANDS
}
