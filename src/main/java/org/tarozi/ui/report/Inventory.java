package org.tarozi.ui.report;

import org.tarozi.analysis.PlaceField;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.job.Founding;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What there is to report on.
///
/// @param visits those not in the trash, the latest first
/// @param cycles the cycles they are of
/// @param places where the factories are and what they make; countries as ISO 3166 codes
/// @param language of the programme's reports; empty where nobody chose it
record Inventory(
        List<VisitRow> visits,
        List<Integer> cycles,
        Map<PlaceField, List<String>> places,
        Optional<Language> language) {

    Inventory {
        visits = List.copyOf(visits);
        cycles = List.copyOf(cycles);
        places = Map.copyOf(places);
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
                Arrays.stream(PlaceField.values())
                        .collect(Collectors.toMap(field -> field, field -> places(set, field))),
                programme.detail(Founding.LANGUAGE).flatMap(Language::of));
    }

    /// What factories have in a field.
    List<String> places(PlaceField field) {
        return places.getOrDefault(field, List.of());
    }

    private static List<String> places(AssessmentSet set, PlaceField field) {
        return set.factories().values().stream()
                .filter(factory -> factory.standing().live())
                .flatMap(factory -> field.of(factory).stream())
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
