package org.tarozi.store;

import org.tarozi.store.file.Database;
import org.tarozi.store.file.Schema;

import java.util.ArrayList;
import java.util.List;

/// The tables of a programme file and how they hang together.
final class Structure {

    private final Database database;

    Structure(Database database) {
        this.database = database;
    }

    /// A sentence for each thing that is wrong.
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        database.query("PRAGMA integrity_check", row -> row.text("integrity_check")).stream()
                .filter(answer -> !answer.equals("ok"))
                .forEach(answer -> problems.add("SQLite reports: " + answer));
        database.query("PRAGMA foreign_key_check", row -> row.text("table"))
                .forEach(
                        table ->
                                problems.add(
                                        "A row of the table "
                                                + table
                                                + " refers to something that is not here."));
        if (!Schema.current().fits(database)) {
            problems.add("The definitions of the tables are not those of this version.");
        }
        return problems;
    }
}
