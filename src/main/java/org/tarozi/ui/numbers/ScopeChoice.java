package org.tarozi.ui.numbers;

import org.tarozi.analysis.Filters;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.VisitKind;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What the user chose to count, as far as it goes.
record ScopeChoice(PeriodChoice period, Set<VisitKind> kinds, Filters places) {

    /// What is counted where nobody chose anything.
    static final ScopeChoice ALL =
            new ScopeChoice(PeriodChoice.ALL, EnumSet.of(VisitKind.FULL), Filters.NONE);

    ScopeChoice {
        kinds = Set.copyOf(kinds);
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

    /// In other places.
    ScopeChoice where(Filters others) {
        return new ScopeChoice(period, kinds, others);
    }

    /// The scope it says, once the period is complete.
    Optional<Scope> scope() {
        return period.period().map(chosen -> new Scope(chosen, kinds, places));
    }
}
