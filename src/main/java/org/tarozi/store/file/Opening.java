package org.tarozi.store.file;

/// What became of an attempt to open a programme file.
public sealed interface Opening {

    /// It is open.
    record Opened(Database database) implements Opening {}

    /// It is not, and was not touched.
    ///
    /// @param reason a sentence that names the file and says what to do
    record Refused(String reason) implements Opening {}

    /// Another program has it open.
    record InUse(String reason) implements Opening {}
}
