package org.tarozi.ui.report;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.job.Founding;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.ScopePlaces;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What there is to report on.
///
/// @param visits those not in the trash, the latest first
/// @param cycles the cycles they are of
/// @param places where the factories are and what they make
/// @param language of the programme's reports; empty where nobody chose it
record Inventory(
        List<VisitRow> visits,
        List<Integer> cycles,
        ScopePlaces places,
        Optional<Language> language) {

    Inventory {
        visits = List.copyOf(visits);
        cycles = List.copyOf(cycles);
    }

    static Inventory of(Programme programme) {
        AssessmentSet set = programme.assessments();
        return new Inventory(
                set.assessments().stream()
                        .filter(one -> one.visit().live())
                        .map(one -> VisitRow.of(set, one))
                        .sorted(
                                Comparator.comparing(
                                                (VisitRow row) -> row.start().orElse(LocalDate.MAX))
                                        .reversed()
                                        .thenComparing(row -> row.factory().orElse(""))
                                        .thenComparing(VisitRow::id))
                        .toList(),
                set.assessments().stream()
                        .map(Assessment::visit)
                        .flatMapToInt(visit -> visit.cycle().stream())
                        .sorted()
                        .distinct()
                        .boxed()
                        .toList(),
                ScopePlaces.of(set, programme.checklists()),
                programme.detail(Founding.LANGUAGE).flatMap(Language::of));
    }
}
