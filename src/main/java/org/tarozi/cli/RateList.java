package org.tarozi.cli;

import org.tarozi.analysis.Explanation;
import org.tarozi.analysis.Explanations;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.RateRow;
import org.tarozi.analysis.Rates;
import org.tarozi.analysis.RatesBy;
import org.tarozi.analysis.Selection;
import org.tarozi.analysis.Wordings;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.checklist.QuestionId;
import org.tarozi.job.Titles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/// The rows of one count with everything they were made from.
record RateList(
        AssessmentSet set, Selection selection, Rates rates, List<RateRow> rows, RatesBy by) {

    /// How much is told.
    enum Detail {
        PLAIN,
        EXPLAINED
    }

    RateList {
        rows = List.copyOf(rows);
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

    /// Titles of what the rows are about.
    Titles titles() {
        return new Titles(set, "en");
    }
}
