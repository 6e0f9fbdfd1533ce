package org.tarozi.report.content;

import org.tarozi.text.Caption;

/// What only the content of reports says. The comments name the arguments.
enum ContentText implements Caption {
    /// number
    COUNTRIES,
    /// number
    REGIONS,
    /// number
    SECTORS,
    /// methods
    ESTABLISHED_BY
}
