package org.tarozi.ui.numbers;

import org.tarozi.analysis.Filters;
import org.tarozi.analysis.PlaceField;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.VisitKind;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the user chose to count, as far as it goes.
///
/// @param places the one value chosen for a field; a field without one allows all
record ScopeChoice(
        PeriodChoice period, Set<VisitKind> kinds, SortedMap<PlaceField, String> places) {

    /// What is counted where nobody chose anything.
    static final ScopeChoice ALL =
            new ScopeChoice(PeriodChoice.ALL, EnumSet.of(VisitKind.FULL), new TreeMap<>());

    ScopeChoice {
        kinds = Set.copyOf(kinds);
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    ScopeChoice during(PeriodChoice other) {
        return new ScopeChoice(other, kinds, places);
    }

    /// With one more kind of visit, or one less; the last one stays.
    ScopeChoice toggled(VisitKind kind) {
        Set<VisitKind> others = EnumSet.copyOf(kinds);
        if (!others.remove(kind)) {
            others.add(kind);
        }
        return others.isEmpty() ? this : new ScopeChoice(period, others, places);
    }

    /// With one value for a field, or any.
    ScopeChoice where(PlaceField field, Optional<String> value) {
        SortedMap<PlaceField, String> others = new TreeMap<>(places);
        value.ifPresentOrElse(chosen -> others.put(field, chosen), () -> others.remove(field));
        return new ScopeChoice(period, kinds, others);
    }

    Optional<String> place(PlaceField field) {
        return Optional.ofNullable(places.get(field));
    }

    /// The scope it says, once the period is complete.
    Optional<Scope> scope() {
        SortedMap<PlaceField, Set<String>> values = new TreeMap<>();
        places.forEach((field, value) -> values.put(field, Set.of(value)));
        return period.period().map(chosen -> new Scope(chosen, kinds, new Filters(values)));
    }
}
