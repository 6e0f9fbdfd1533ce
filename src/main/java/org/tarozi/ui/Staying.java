package org.tarozi.ui;

/// Why a programme that is to be closed stays open.
public enum Staying {
    /// What stands in a form cannot be kept.
    FORM_NOT_KEPT,
    /// What was typed last cannot be written.
    TEXT_NOT_WRITTEN,
    /// The file lies where it was opened no more, and cannot be put back there.
    FILE_NOT_PUT_BACK
}
