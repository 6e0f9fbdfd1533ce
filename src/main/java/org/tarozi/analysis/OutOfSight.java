package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Work that a change to a programme brought or left at factories in the trash, where it is in no
/// count and nobody sees it: visits that are new or other than they were, and those whose factory
/// went into the trash. What is told as no longer counted is not told again.
///
/// @param visits in their order
public record OutOfSight(List<Visit> visits) {

    /// A visit, as it is now.
    ///
    /// @param factory what its factory is called
    public record Visit(Assessment visit, Optional<String> factory) {}

    public OutOfSight {
        visits = List.copyOf(visits);
    }

    /// Compares a programme with what it was.
    ///
    /// @param told what is said of it already
    public static OutOfSight of(AssessmentSet before, AssessmentSet after, NoLongerCounted told) {
        Set<AssessmentId> known =
                told.visits().stream().map(one -> one.before().id()).collect(Collectors.toSet());
        Map<AssessmentId, Assessment> then =
                before.assessments().stream()
                        .collect(Collectors.toMap(Assessment::id, Function.identity()));
        return new OutOfSight(
                after.assessments().stream()
                        .filter(one -> isHidden(after, one) && !known.contains(one.id()))
                        .filter(
                                one -> {
                                    Optional<Assessment> was =
                                            Optional.ofNullable(then.get(one.id()));
                                    return was.filter(one::equals).isEmpty()
                                            || !isHidden(before, one);
                                })
                        .map(one -> new Visit(one, factory(after, one).flatMap(Factory::name)))
                        .toList());
    }

    private static boolean isHidden(AssessmentSet set, Assessment visit) {
        return visit.visit().live()
                && factory(set, visit).filter(one -> !one.standing().live()).isPresent();
    }

    private static Optional<Factory> factory(AssessmentSet set, Assessment visit) {
        return visit.factory().flatMap(id -> Optional.ofNullable(set.factories().get(id)));
    }
}
