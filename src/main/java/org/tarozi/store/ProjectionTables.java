package org.tarozi.store;

import java.util.List;

/// The tables of the projection as text, for emptying and comparing them.
final class ProjectionTables {

    static final List<String> NAMES =
            List.of(
                    "question",
                    "link",
                    "factory",
                    "assessment",
                    "finding",
                    "information",
                    "conflict");

    private ProjectionTables() {}

    static String delete(String table) {
        return switch (table) {
            case "question" -> "DELETE FROM question";
            case "link" -> "DELETE FROM link";
            case "factory" -> "DELETE FROM factory";
            case "assessment" -> "DELETE FROM assessment";
            case "finding" -> "DELETE FROM finding";
            case "information" -> "DELETE FROM information";
            case "conflict" -> "DELETE FROM conflict";
            default -> throw new IllegalArgumentException(table);
        };
    }

    /// A query for one text a row, in the order of the key.
    static String rows(String table) {
        return switch (table) {
            case "question" ->
                    """
                    SELECT json_array(release, ordinal, question, point, cluster, kind) AS line
                      FROM question ORDER BY release, ordinal\
                    """;
            case "link" ->
                    "SELECT json_array(kind, smaller, larger) AS line FROM link ORDER BY kind,"
                            + " smaller, larger";
            case "factory" ->
                    """
                    SELECT json_array(id, name, country, region, sector, status, status_since,
                                      workers, workers_female, workers_male, profile, conflicts,
                                      live) AS line
                      FROM factory ORDER BY id\
                    """;
            case "assessment" ->
                    """
                    SELECT json_array(id, factory, release, start_date, cycle, number, kind, state,
                                      live, signed,
                                      conflicts, open_conflicts, parallel, hex(vector)) AS line
                      FROM assessment ORDER BY id\
                    """;
            case "finding" ->
                    """
                    SELECT json_array(assessment, question, text, workers, methods) AS line
                      FROM finding ORDER BY assessment, question\
                    """;
            case "information" ->
                    """
                    SELECT json_array(assessment, question, value) AS line
                      FROM information ORDER BY assessment, question\
                    """;
            case "conflict" ->
                    "SELECT json_array(root, part, field) AS line FROM conflict ORDER BY root,"
                            + " part, field";
            default -> throw new IllegalArgumentException(table);
        };
    }
}
