package org.tarozi.store;

import org.tarozi.store.file.Database;

import java.util.Optional;

/// The few facts that are about the file and not about the programme.
final class MetaStore {

    private final Database database;

    MetaStore(Database database) {
        this.database = database;
    }

    void put(String key, String value) {
        database.execute(
                "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value"
                    + " = excluded.value",
                key,
                value);
    }

    Optional<String> find(String key) {
        return database.first(
                "SELECT value FROM meta WHERE key = ?", row -> row.text("value"), key);
    }
}
