package org.tarozi.report.workbook;

import org.tarozi.text.Caption;

/// What only the workbook says.
enum WorkbookText implements Caption {
    IN_OTHER_WORDS
}
