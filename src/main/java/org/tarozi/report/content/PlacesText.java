package org.tarozi.report.content;

import org.tarozi.text.Caption;

/// How many values of a field are meant. The comments name the arguments.
enum PlacesText implements Caption {
    /// number
    COUNTRIES,
    /// number
    REGIONS,
    /// number
    SECTORS
}
