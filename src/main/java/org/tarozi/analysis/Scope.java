package org.tarozi.analysis;

import org.tarozi.assessment.VisitKind;

import java.util.EnumSet;
import java.util.Set;

/// What a count is about: which visits, of which kinds, of factories where.
///
/// @param kinds how far a visit must have set out to go; full assessments unless others are chosen
public record Scope(Period period, Set<VisitKind> kinds, Filters filters) {

    /// The latest full assessment of every factory that was active on the day of the last of them.
    public static final Scope ALL = of(Period.Window.OPEN);

    public Scope {
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("a scope without a kind of visit is always empty");
        }
    }

    /// The full assessments of a period.
    public static Scope of(Period period) {
        return new Scope(period, EnumSet.of(VisitKind.FULL), Filters.NONE);
    }

    /// The same with other kinds of visit.
    public Scope ofKinds(Set<VisitKind> others) {
        return new Scope(period, others, filters);
    }

    /// The same with other filters.
    public Scope where(Filters others) {
        return new Scope(period, kinds, others);
    }
}
