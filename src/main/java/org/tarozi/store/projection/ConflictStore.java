package org.tarozi.store.projection;

import org.tarozi.store.file.Database;
import org.tarozi.store.file.Row;

import java.sql.SQLException;
import java.util.List;

/// The open conflicts of the projection.
public final class ConflictStore {

    private final Database database;

    public ConflictStore(Database database) {
        this.database = database;
    }

    /// Writes the conflicts of a thing in the place of those that were there.
    public void put(String root, List<Conflict> conflicts) {
        database.execute("DELETE FROM conflict WHERE root = ?", root);
        for (Conflict conflict : conflicts) {
            database.execute(
                    "INSERT INTO conflict (root, part, field) VALUES (?, ?, ?)",
                    conflict.root(),
                    conflict.part(),
                    conflict.field());
        }
    }

    /// All of them, in the order of their paths.
    public List<Conflict> all() {
        return database.query(
                "SELECT root, part, field FROM conflict ORDER BY root, part, field",
                ConflictStore::conflict);
    }

    /// The paths of the things that wait with a field of their own, in order.
    public List<String> roots(String field) {
        return database.query(
                "SELECT root FROM conflict WHERE part = '' AND field = ? ORDER BY root",
                row -> row.text("root"),
                field);
    }

    /// Those of one thing.
    public List<Conflict> of(String root) {
        return database.query(
                "SELECT root, part, field FROM conflict WHERE root = ? ORDER BY part, field",
                ConflictStore::conflict,
                root);
    }

    private static Conflict conflict(Row row) throws SQLException {
        return new Conflict(row.text("root"), row.text("part"), row.text("field"));
    }
}
