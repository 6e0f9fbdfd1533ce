package org.tarozi.cli;

import org.tarozi.analysis.Explanation;
import org.tarozi.analysis.Explanations;
import org.tarozi.analysis.Places;
import org.tarozi.analysis.QuestionRate;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.RateRow;
import org.tarozi.analysis.RateRows;
import org.tarozi.analysis.Rates;
import org.tarozi.analysis.RatesBy;
import org.tarozi.analysis.Scope;
import org.tarozi.analysis.Selection;
import org.tarozi.analysis.Wordings;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.checklist.QuestionId;
import org.tarozi.job.Titles;
import org.tarozi.text.Alphabet;
import org.tarozi.text.Language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/// The rows of one count with everything they were made from.
///
/// @param names the order of the names of factories
record RateList(
        AssessmentSet set,
        Selection selection,
        Rates rates,
        List<RateRow> rows,
        RatesBy by,
        Alphabet names) {

    /// How much is told.
    enum Detail {
        PLAIN,
        EXPLAINED
    }

    RateList {
        rows = List.copyOf(rows);
    }

    /// Counts a programme.
    ///
    /// @param language of the titles, and of the order of names where the program knows that of it
    static RateList of(AssessmentSet set, Scope scope, RatesBy by, String language) {
        Selection selection = Selection.of(set, scope);
        Rates rates = Rates.of(set, selection);
        List<RateRow> rows = new RateRows(set, language).of(rates, by);
        Alphabet names = new Alphabet(Language.of(language).orElse(Language.EN));
        return new RateList(
                set,
                selection,
                rates,
                by == RatesBy.FACTORY ? byName(rows, names) : rows,
                by,
                names);
    }

    /// Factories by name, in a panel cycle by cycle.
    private static List<RateRow> byName(List<RateRow> rows, Alphabet names) {
        return rows.stream()
                .sorted(
                        Comparator.comparing((RateRow row) -> row.cycle().orElse(0))
                                .thenComparing(row -> row.titles().label(), names)
                                .thenComparing(RateRow::id))
                .toList();
    }

    /// What explains a row.
    Function<RateRow, Explanation> explanations() {
        Map<OptionalInt, Explanations> byCycle = new HashMap<>();
        for (RateGroup group : rates.groups()) {
            byCycle.put(group.cycle(), new Explanations(set, group));
        }
        return row -> {
            Explanations group = byCycle.get(row.cycle());
            if (group == null) {
                throw new IllegalArgumentException("a row of another count: " + row.id());
            }
            return group.of(row);
        };
    }

    /// Whether a row is the rate of a question that the counted visits were asked in different
    /// words.
    boolean inOtherWords(RateRow row) {
        return row.titles().question().isPresent()
                && rates.groups().stream()
                        .filter(group -> group.cycle().equals(row.cycle()))
                        .anyMatch(group -> Wordings.differ(group, new QuestionId(row.id())));
    }

    /// The order of visits: by the names of their factories, then by their first days. Worked out
    /// once for all rows.
    Comparator<AssessmentId> visits() {
        Map<AssessmentId, Integer> ranks = new HashMap<>();
        set.assessments().stream()
                .map(Assessment::id)
                .sorted(titles().byFactory(names))
                .forEach(id -> ranks.put(id, ranks.size()));
        return Comparator.comparing(id -> ranks.getOrDefault(id, ranks.size()));
    }

    /// The ids of the points in whose rates the question of a row is, several where the counted
    /// visits were asked it at different ones.
    Function<RateRow, List<String>> points() {
        Map<OptionalInt, Map<String, List<String>>> byCycle = new HashMap<>();
        for (RateGroup group : rates.groups()) {
            Places places = new Places(group);
            Map<String, List<String>> points = new HashMap<>();
            for (QuestionRate one : group.questions()) {
                points.put(
                        one.question().id().value(),
                        places.of(one).stream().map(at -> at.point().id().value()).toList());
            }
            byCycle.put(group.cycle(), points);
        }
        return row ->
                row.by() == RatesBy.QUESTION
                        ? byCycle.getOrDefault(row.cycle(), Map.of())
                                .getOrDefault(row.id(), List.of())
                        : List.of();
    }

    /// Titles of what the rows are about.
    Titles titles() {
        return new Titles(set, "en");
    }
}
