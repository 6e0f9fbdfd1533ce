package org.tarozi.ui.programme;

import org.tarozi.text.Caption;

/// Texts of this screen. The comments name the arguments.
enum ProgrammeText implements Caption {
    TITLE
}
