package org.tarozi.analysis;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The published definition a second time: plain SQL over answers as rows, in the `oracle-*.sql`
/// beside this class. It shares no code with the rates it is compared to.
final class RatesInSql implements AutoCloseable {

    private static final List<String> TABLES_OF_SCOPE =
            List.of(
                    "scope",
                    "scope_kind",
                    "scope_filter",
                    "stage1",
                    "day",
                    "stage2",
                    "stage3",
                    "stage4",
                    "included",
                    "used",
                    "place",
                    "judged",
                    "groups",
                    "point_rate");
    private static final List<String> TABLES_OF_PROGRAMME =
            List.of("factory", "assessment", "conflict", "question", "answer");

    private final Connection connection;
    private final Map<String, PreparedStatement> inserts = new HashMap<>();

    RatesInSql() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        run("oracle-schema.sql");
        connection.setAutoCommit(false);
    }

    void load(AssessmentSet set) throws SQLException {
        empty(TABLES_OF_PROGRAMME);
        for (Factory factory : set.factories().values()) {
            factory(factory);
        }
        for (Release release : set.releases().values()) {
            release(release);
        }
        for (Assessment assessment : set.assessments()) {
            assessment(assessment);
            if (assessment.release().isPresent()) {
                answers(assessment, requireNonNull(set.releases().get(assessment.release().get())));
            }
        }
    }

    void count(Scope scope) throws SQLException {
        empty(TABLES_OF_SCOPE);
        scope(scope);
        run("oracle-selection.sql");
        run("oracle-rates.sql");
    }

    TreeSet<String> reasons() throws SQLException {
        TreeSet<String> reasons = new TreeSet<>();
        for (String stage : List.of("stage1", "stage2", "stage3", "stage4")) {
            reasons.addAll(lines("SELECT id, reason FROM " + stage + " WHERE reason IS NOT NULL"));
        }
        return reasons;
    }

    TreeSet<String> included() throws SQLException {
        return lines("SELECT id FROM included");
    }

    TreeSet<String> rates() throws SQLException {
        return lines(text("oracle-rows.sql"));
    }

    TreeSet<String> warnings() throws SQLException {
        return lines(text("oracle-warnings.sql"));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void factory(Factory factory) throws SQLException {
        insert(
                "factory",
                factory.id(),
                factory.place().country().orElse(null),
                factory.place().region().orElse(null),
                factory.place().sector().orElse(null),
                factory.standing().status().key(),
                factory.standing().since().orElse(null),
                factory.standing().live() ? 1 : 0,
                factory.conflicts().size());
        for (String field : factory.conflicts()) {
            insert("conflict", factory.id(), field);
        }
    }

    private void release(Release release) throws SQLException {
        int position = 0;
        for (Cluster cluster : release.clusters()) {
            for (CompliancePoint point : cluster.points()) {
                for (Question question : point.questions()) {
                    insert(
                            "question",
                            release.fingerprint(),
                            position++,
                            question.id(),
                            point.id(),
                            cluster.id(),
                            cluster.counted() ? 1 : 0,
                            question.isCompliance() ? 1 : 0,
                            question.isNational() ? 1 : 0);
                }
            }
        }
    }

    private void assessment(Assessment assessment) throws SQLException {
        Assessment.Visit visit = assessment.visit();
        insert(
                "assessment",
                assessment.id(),
                assessment.factory().orElse(null),
                assessment.release().orElse(null),
                visit.start().orElse(null),
                visit.cycle().isPresent() ? visit.cycle().getAsInt() : null,
                visit.number().isPresent() ? visit.number().getAsLong() : null,
                visit.kind().key(),
                visit.state().key(),
                visit.live() ? 1 : 0,
                assessment.openConflicts());
        for (String field : assessment.conflicts()) {
            insert("conflict", assessment.id(), field);
        }
    }

    private void answers(Assessment assessment, Release release) throws SQLException {
        byte[] codes = assessment.answers().codes();
        for (int ordinal = 0; ordinal < codes.length; ordinal++) {
            insert(
                    "answer",
                    assessment.id(),
                    release.questions().get(ordinal).id(),
                    (int) codes[ordinal]);
        }
    }

    private void scope(Scope scope) throws SQLException {
        switch (scope.period()) {
            case Period.Window(var from, var to) ->
                    insert("scope", "window", from.orElse(null), to.orElse(null), null);
            case Period.AsOf(var day) -> insert("scope", "as_of", null, day, null);
            case Period.Cycle(int number) -> insert("scope", "cycle", null, null, number);
            case Period.Panel(int cycles) -> insert("scope", "panel", null, null, cycles);
        }
        for (var kind : scope.kinds()) {
            insert("scope_kind", kind.key());
        }
        for (var filter : scope.filters().values().entrySet()) {
            for (String value : filter.getValue()) {
                insert("scope_filter", filter.getKey().key(), value);
            }
        }
    }

    private void insert(String table, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = inserts.get(table);
        if (statement == null) {
            String marks = "?" + ", ?".repeat(values.length - 1);
            statement =
                    connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")");
            inserts.put(table, statement);
        }
        for (int i = 0; i < values.length; i++) {
            @Nullable Object value = values[i];
            if (value == null || value instanceof Number) {
                statement.setObject(i + 1, value);
            } else {
                statement.setString(i + 1, value.toString());
            }
        }
        statement.executeUpdate();
    }

    private void empty(List<String> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.executeUpdate("DELETE FROM " + table);
            }
        }
    }

    private void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String part : text(script).split(";\\s*(\n|$)")) {
                statement.executeUpdate(part);
            }
        }
    }

    private TreeSet<String> lines(String query) throws SQLException {
        TreeSet<String> lines = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> line = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    String value = rows.getString(column);
                    line.add(value == null ? "-" : value);
                }
                lines.add(String.join(" ", line));
            }
        }
        return lines;
    }

    private static String text(String script) {
        try (InputStream in = RatesInSql.class.getResourceAsStream(script)) {
            return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
