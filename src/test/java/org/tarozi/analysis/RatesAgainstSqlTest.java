package org.tarozi.analysis;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.toCollection;

import org.junit.jupiter.api.Test;
import org.tarozi.assessment.AssessmentSet;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Rates, reasons and warnings against the same definition in SQL, on random programmes.
class RatesAgainstSqlTest {

    private static final int PROGRAMMES = 1000;

    @Test
    void everyNumberIsWhatPlainSqlCounts() throws SQLException {
        Map<String, Integer> seen = new HashMap<>();
        try (RatesInSql sql = new RatesInSql()) {
            for (long seed = 1; seed <= PROGRAMMES; seed++) {
                RandomProgramme programme = new RandomProgramme(seed);
                sql.load(programme.set());
                for (Scope scope : programme.scopes()) {
                    sql.count(scope);
                    compare("seed " + seed + ", " + scope, programme.set(), scope, sql, seen);
                }
            }
        }
        assertTheProgrammesAreRich(seen);
    }

    private static void compare(
            String where, AssessmentSet set, Scope scope, RatesInSql sql, Map<String, Integer> seen)
            throws SQLException {
        Selection selection = Selection.of(set, scope);
        TreeSet<String> reasons = reasons(selection);
        TreeSet<String> included =
                sorted(selection.included().stream().map(one -> one.id().toString()));
        TreeSet<String> warnings = warnings(selection);
        TreeSet<String> rates = rates(set, Rates.of(set, selection));
        assertAll(
                where,
                () -> assertEquals(sql.reasons(), reasons),
                () -> assertEquals(sql.included(), included),
                () -> assertEquals(sql.warnings(), warnings),
                () -> assertEquals(sql.rates(), rates),
                () -> assertEquals(set.assessments().size(), included.size() + reasons.size()));
        reasons.forEach(line -> seen.merge(line.split(" ")[1], 1, Integer::sum));
        warnings.forEach(line -> seen.merge(line.split(" ")[0], 1, Integer::sum));
        rates.forEach(line -> seen.merge(line.split(" ")[0], 1, Integer::sum));
    }

    private static TreeSet<String> reasons(Selection selection) {
        return sorted(
                selection.excluded().stream()
                        .map(one -> one.assessment() + " " + one.reason().key()));
    }

    private static TreeSet<String> warnings(Selection selection) {
        List<String> lines = new ArrayList<>();
        lines.add("day " + selection.activeOn().map(Object::toString).orElse("-"));
        OpenConflicts conflicts = selection.conflicts();
        lines.add("conflicts " + conflicts.programme() + " " + conflicts.included());
        for (Warning warning : selection.warnings()) {
            switch (warning) {
                case Warning.PossibleDuplicate(var factory, var first, var second, int days) ->
                        lines.add("duplicate " + first + " " + second);
                case Warning.SameName(var factories) -> lines.add("same name " + factories);
                case Warning.PanelGap(var factory, var missing) ->
                        missing.forEach(cycle -> lines.add("gap " + factory + " " + cycle));
                case Warning.OtherChecklist(var id, var visits) ->
                        lines.add("other checklist " + id + visits);
                case Warning.WithoutDate(var visits) ->
                        visits.forEach(visit -> lines.add("undated " + visit));
            }
        }
        return sorted(lines.stream());
    }

    private static TreeSet<String> rates(AssessmentSet set, Rates rates) {
        RateRows rows = new RateRows(set, "en");
        return sorted(
                Stream.of(RatesBy.values())
                        .flatMap(by -> rows.of(rates, by).stream())
                        .map(RatesAgainstSqlTest::line));
    }

    private static String line(RateRow row) {
        return String.join(
                " ",
                row.by().key(),
                row.cycle().isPresent() ? text(row.cycle()) : "",
                row.id(),
                row.formula().map(Formula::key).orElse("-"),
                text(row.nonCompliant()),
                Integer.toString(row.assessed()),
                text(row.percent()));
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "-";
    }

    private static TreeSet<String> sorted(Stream<String> lines) {
        return lines.collect(toCollection(TreeSet::new));
    }

    /// A comparison proves nothing about a case that never came up.
    private static void assertTheProgrammesAreRich(Map<String, Integer> seen) {
        List<String> wanted =
                new ArrayList<>(
                        List.of(
                                "kind:short",
                                "kind:virtual",
                                "kind:follow_up",
                                "filter:country",
                                "filter:region",
                                "filter:sector",
                                "conflict:country",
                                "conflict:region",
                                "conflict:sector",
                                "duplicate",
                                "gap",
                                "national",
                                "cluster",
                                "point",
                                "question",
                                "factory"));
        for (Reason.Stage stage : Reason.Stage.values()) {
            wanted.add(stage.key());
        }
        for (ScopeField field : ScopeField.values()) {
            wanted.add("conflict:" + field.key());
        }
        for (String word : wanted) {
            assertTrue(seen.getOrDefault(word, 0) >= 20, word + " came up too seldom: " + seen);
        }
    }
}
