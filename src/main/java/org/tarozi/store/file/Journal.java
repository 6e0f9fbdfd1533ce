package org.tarozi.store.file;

import org.jspecify.annotations.Nullable;

/// How SQLite keeps what is not in the file yet. It is chosen with the first change, because the
/// choice itself is written into the file: who only looks, or is refused later, leaves every byte
/// as it was.
public final class Journal {

    private final Database database;
    private @Nullable Medium wanted;

    Journal(Database database) {
        this.database = database;
    }

    /// From the first change on it is that of a medium.
    void chooseLater(Medium medium) {
        wanted = medium;
    }

    /// Chooses before the first change, as for who works on the file for long: where it is moved
    /// away meanwhile it would be too late. What fails here fails again then.
    public void chooseEarly() {
        try {
            choose();
        } catch (StoreException e) {
            // the first change says so
        }
    }

    /// Chooses now, where nobody has; called before anything is changed.
    void choose() {
        if (wanted != null) {
            database.script("PRAGMA journal_mode = " + wanted.journal());
            wanted = null;
        }
    }
}
