package org.tarozi.job;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.Spelling;
import org.tarozi.exchange.table.DelimitedWriter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The first columns of every table about visits: which one, of which factory, when.
record VisitColumns(AssessmentSet set) {

    private static final List<String> COLUMNS =
            List.of("assessment", "factory", "start_date", "cycle");

    /// What a file with such a table begins with.
    static String beginning() {
        return DelimitedWriter.BYTE_ORDER_MARK + String.join(",", COLUMNS) + ",";
    }

    static List<String> header(String... others) {
        List<String> header = new ArrayList<>(COLUMNS);
        header.addAll(List.of(others));
        return header;
    }

    /// Visits by the names of their factories and their first days.
    List<Assessment> inOrder(List<Assessment> visits) {
        return visits.stream()
                .sorted(
                        Comparator.comparing((Assessment one) -> Spelling.folded(factory(one)))
                                .thenComparing(one -> one.visit().start().orElse(LocalDate.MAX))
                                .thenComparing(Assessment::id))
                .toList();
    }

    private String factory(Assessment visit) {
        return visit.factory().map(id -> set.factories().get(id)).flatMap(Factory::name).orElse("");
    }

    /// The same columns for every row about one visit.
    List<String> of(Assessment visit) {
        List<String> row = new ArrayList<>();
        row.add(visit.id().toString());
        row.add(factory(visit));
        row.add(visit.visit().start().map(LocalDate::toString).orElse(""));
        row.add(
                visit.visit().cycle().isPresent()
                        ? String.valueOf(visit.visit().cycle().getAsInt())
                        : "");
        return row;
    }

    List<String> row(Assessment visit, String... others) {
        return row(of(visit), others);
    }

    static List<String> row(List<String> visit, String... others) {
        List<String> row = new ArrayList<>(visit);
        row.addAll(List.of(others));
        return row;
    }
}
