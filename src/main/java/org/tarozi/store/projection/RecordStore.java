package org.tarozi.store.projection;

import org.tarozi.store.file.Database;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The programme's own records: its name, its policy, whose devices it knows.
public final class RecordStore {

    private final Database database;

    public RecordStore(Database database) {
        this.database = database;
    }

    /// Writes all records in the place of those that were there.
    ///
    /// @param records the values of the fields of each part; the empty part is the programme itself
    public void put(Map<String, Map<String, String>> records) {
        database.execute("DELETE FROM record");
        records.forEach(
                (part, fields) -> fields.forEach((field, value) -> put(part, field, value)));
    }

    private void put(String part, String field, String value) {
        database.execute(
                "INSERT INTO record (part, field, value) VALUES (?, ?, ?)", part, field, value);
    }

    /// The values of a field of every part that has it.
    public Map<String, String> all(String field) {
        Map<String, String> values = new TreeMap<>();
        database.query(
                        "SELECT part, value FROM record WHERE field = ?",
                        row -> Map.entry(row.text("part"), row.text("value")),
                        field)
                .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        return values;
    }

    /// One of them.
    public Optional<String> find(String part, String field) {
        return database.first(
                "SELECT value FROM record WHERE part = ? AND field = ?",
                row -> row.text("value"),
                part,
                field);
    }
}
