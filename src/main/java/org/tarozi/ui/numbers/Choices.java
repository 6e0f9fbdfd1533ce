package org.tarozi.ui.numbers;

import org.tarozi.analysis.PlaceField;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a scope can be chosen from: what is in the programme.
record Choices(SortedSet<Integer> cycles, Map<PlaceField, List<String>> places) {

    static final Choices NONE = new Choices(new TreeSet<>(), Map.of());

    Choices {
        places = Map.copyOf(places);
    }

    static Choices of(AssessmentSet set) {
        SortedSet<Integer> cycles = new TreeSet<>();
        for (Assessment assessment : set.assessments()) {
            if (assessment.visit().live()) {
                assessment.visit().cycle().ifPresent(cycles::add);
            }
        }
        cycles.removeIf(cycle -> cycle < 1);
        Map<PlaceField, List<String>> places = new EnumMap<>(PlaceField.class);
        for (PlaceField field : PlaceField.values()) {
            places.put(field, values(set, field));
        }
        return new Choices(cycles, places);
    }

    private static List<String> values(AssessmentSet set, PlaceField field) {
        SortedSet<String> values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Factory factory : set.factories().values()) {
            if (factory.standing().live()) {
                field.of(factory)
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .ifPresent(values::add);
            }
        }
        return List.copyOf(values);
    }

    List<String> of(PlaceField field) {
        return places.getOrDefault(field, List.of());
    }
}
