package org.tarozi.store;

import org.tarozi.store.file.Database;
import org.tarozi.store.file.Row;

import java.util.List;

/// A table of the projection: how to empty it, and its rows as text for comparing them.
enum ProjectionTable {
    QUESTION(
            "DELETE FROM question",
            """
            SELECT json_array(release, ordinal, question, point, cluster, kind) AS line
              FROM question ORDER BY release, ordinal\
            """),
    LINK(
            "DELETE FROM link",
            """
            SELECT json_array(kind, smaller, larger) AS line
              FROM link ORDER BY kind, smaller, larger\
            """),
    FACTORY(
            "DELETE FROM factory",
            """
            SELECT json_array(id, name, country, region, sector, status, status_since, workers,
                              workers_female, workers_male, profile, conflicts, live) AS line
              FROM factory ORDER BY id\
            """),
    ASSESSMENT(
            "DELETE FROM assessment",
            """
            SELECT json_array(id, factory, release, start_date, cycle, number, kind, state, live,
                              signed, conflicts, open_conflicts, parallel, hex(vector)) AS line
              FROM assessment ORDER BY id\
            """),
    FINDING(
            "DELETE FROM finding",
            """
            SELECT json_array(assessment, question, text, workers, methods) AS line
              FROM finding ORDER BY assessment, question\
            """),
    INFORMATION(
            "DELETE FROM information",
            """
            SELECT json_array(assessment, question, value) AS line
              FROM information ORDER BY assessment, question\
            """),
    CONFLICT(
            "DELETE FROM conflict",
            """
            SELECT json_array(root, part, field) AS line
              FROM conflict ORDER BY root, part, field\
            """),
    RECORD(
            "DELETE FROM record",
            """
            SELECT json_array(part, field, value) AS line
              FROM record ORDER BY part, field\
            """);

    private static final List<String> SEALED =
            List.of("factory", "assessment", "finding", "information", "link");

    private final String delete;
    private final String rows;

    ProjectionTable(String delete, String rows) {
        this.delete = delete;
        this.rows = rows;
    }

    /// Whether every row that numbers, findings and links are read from is as it was written.
    static boolean areSealed(Database database) {
        return SEALED.stream()
                .allMatch(
                        table ->
                                database.query("SELECT * FROM " + table, Row::isAsSealed).stream()
                                        .allMatch(fits -> fits));
    }

    /// A statement that empties it.
    String delete() {
        return delete;
    }

    /// A query for one text a row, in the order of the key.
    String rows() {
        return rows;
    }
}
