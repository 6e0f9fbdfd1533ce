package org.tarozi.ui.report;

import org.tarozi.text.Caption;

/// Texts of this screen. The comments name the arguments.
enum ReportText implements Caption {
    TITLE
}
