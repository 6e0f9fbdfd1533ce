package org.tarozi.ui.merge;

import org.tarozi.text.Caption;

/// Texts of this screen. The comments name the arguments.
enum MergeText implements Caption {
    TITLE
}
