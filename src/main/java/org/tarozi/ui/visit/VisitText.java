package org.tarozi.ui.visit;

import org.tarozi.text.Caption;

/// Texts of this screen. The comments name the arguments.
enum VisitText implements Caption {
    TITLE
}
