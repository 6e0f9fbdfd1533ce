package org.tarozi.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/// The steps that make the tables, in order: step n turns version n-1 into version n. A step is
/// never altered once it was used.
public record Schema(List<String> steps) {

    private static final int NEWEST = 2;

    public Schema {
        steps = List.copyOf(steps);
    }

    /// The schema of this program.
    public static Schema current() {
        return new Schema(IntStream.rangeClosed(1, NEWEST).mapToObj(Schema::resource).toList());
    }

    /// The version after the last step.
    public int version() {
        return steps.size();
    }

    /// Takes the steps that are missing, each with its version in one transaction.
    void apply(Database database, int from) {
        for (int version = from + 1; version <= version(); version++) {
            String step = steps.get(version - 1);
            String stamp = "PRAGMA user_version = " + version;
            database.transaction(
                    () -> {
                        database.script(step);
                        database.script(stamp);
                    });
        }
    }

    /// Whether the tables of a file are those that the steps make, to the letter.
    public boolean fits(Database database) {
        try (Database fresh = new Database(database.file(), Connecting.memory())) {
            apply(fresh, 0);
            return definitions(fresh).equals(definitions(database));
        }
    }

    private static List<String> definitions(Database database) {
        return database.query(
                "SELECT json_array(type, name, tbl_name, sql) AS line FROM sqlite_schema ORDER BY"
                        + " type, name",
                row -> row.text("line"));
    }

    private static String resource(int version) {
        try (InputStream in = Schema.class.getResourceAsStream("V" + version + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("the schema step V" + version + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
