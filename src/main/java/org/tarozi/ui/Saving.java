package org.tarozi.ui;

/// Whether everything that the user did is on the disk.
public enum Saving {
    DONE,
    ON_THE_WAY,
    /// What was typed last is on the screen only.
    TEXT_FAILED,
    /// What was done last could not be written, and was taken back. That is so until something else
    /// is done; a text that finds room meanwhile does not bring it back.
    STEP_FAILED,
    /// Everything is written, but the file was moved, deleted or replaced: it is put back when the
    /// programme is closed.
    OUT_OF_PLACE,
    /// Nothing can be written where the file lies.
    READ_ONLY
}
