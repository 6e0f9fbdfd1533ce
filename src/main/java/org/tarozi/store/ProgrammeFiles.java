package org.tarozi.store;

import org.tarozi.store.file.Database;
import org.tarozi.store.file.FileOpener;
import org.tarozi.store.file.Schema;
import org.tarozi.store.file.StoreException;

/// How programme files are opened by this program.
final class ProgrammeFiles {

    private ProgrammeFiles() {}

    /// Opens them; in an older file the projection is computed anew.
    static FileOpener opener() {
        return new FileOpener(
                Schema.current(), database -> new Programme(database).checkup().rebuild());
    }

    /// A programme to work on. Where a computed row is not as it was, all are computed again, so
    /// that nobody is kept from work by what the changes tell; where these are damaged too, all
    /// stays as it is.
    static Programme working(Database database) {
        Programme programme = new Programme(database);
        try {
            if (!database.isReadOnly()
                    && !ProjectionTable.areSealed(database)
                    && programme.checkup().damages().isEmpty()) {
                programme.checkup().rebuild();
            }
            return programme;
        } catch (StoreException e) {
            database.close();
            throw e;
        }
    }
}
