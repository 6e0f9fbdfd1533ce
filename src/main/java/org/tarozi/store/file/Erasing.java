package org.tarozi.store.file;

import java.util.function.Supplier;

/// Deletes what nobody shall find in the file any more, whoever looks into its bytes.
public final class Erasing {

    private Erasing() {}

    /// Deletes rows in a transaction. They are overwritten with it, and then the whole file is
    /// written anew for what earlier changes left of them; where there is no room for that, this
    /// fails, and the rows are gone all the same.
    public static <T> T erase(Database database, Supplier<T> deletion) {
        T result;
        overwrite(database, "ON");
        try {
            result = database.transaction(deletion);
        } finally {
            overwrite(database, "OFF");
        }
        database.checkpoint();
        database.compact();
        return result;
    }

    private static void overwrite(Database database, String choice) {
        database.query("PRAGMA secure_delete = " + choice, row -> row.number("secure_delete"));
    }
}
