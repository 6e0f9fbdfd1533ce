package org.tarozi.store;

import org.tarozi.store.file.FileOpener;
import org.tarozi.store.file.Schema;

/// How programme files are opened by this program.
final class ProgrammeFiles {

    private ProgrammeFiles() {}

    /// Opens them; in an older file the projection is computed anew.
    static FileOpener opener() {
        return new FileOpener(
                Schema.current(), database -> new Programme(database).checkup().rebuild());
    }
}
