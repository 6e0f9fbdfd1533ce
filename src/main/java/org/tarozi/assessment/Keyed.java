package org.tarozi.assessment;

/// Something that a word stands for in files.
interface Keyed {

    /// The word for it in files.
    String key();
}
