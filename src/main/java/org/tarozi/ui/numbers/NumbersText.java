package org.tarozi.ui.numbers;

import org.tarozi.text.Caption;

/// Texts of this screen. The comments name the arguments.
enum NumbersText implements Caption {
    TITLE
}
