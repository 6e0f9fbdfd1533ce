package org.tarozi.ui.control;

import org.tarozi.text.Caption;

/// What controls say by themselves. The comments name the arguments.
public enum ControlText implements Caption {
    CANCEL,
    STOPPING,
    DAY_EXAMPLE,
    /// typed text
    NOT_A_DAY,
    /// typed text, last day of its month
    NO_SUCH_DAY,
    /// what was typed
    NO_SUCH_YEAR,
    /// how many characters
    SHOW_WHOLE,
    NOTHING_FOUND
}
