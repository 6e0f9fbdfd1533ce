package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// One application of a scope to a programme: the stages in the order of the published definition,
/// each looking only at what the earlier ones left in.
final class Selecting {

    private final AssessmentSet set;
    private final Scope scope;
    private final Map<AssessmentId, Reason> reasons = new HashMap<>();

    Selecting(AssessmentSet set, Scope scope) {
        this.set = set;
        this.scope = scope;
    }

    Selection selection() {
        Stages stages = new Stages(set, scope);
        List<Assessment> candidates = stage(set.assessments(), stages::leavesOut);
        // whatever is chosen by place, so that a part never counts a factory that the whole does
        // not
        Optional<LocalDate> day = ActiveDay.of(scope.period(), candidates);
        List<Assessment> here = stage(candidates, stages::elsewhere);
        List<Assessment> active = stage(here, one -> stages.inactive(one, day));
        List<Assessment> inPeriod = stage(active, new PeriodStage(scope.period(), active)::outside);
        List<Assessment> included =
                stage(inPeriod, new OnePerFactory(scope.period(), inPeriod)::superseded);
        return new Selection(
                scope,
                day,
                included,
                excluded(),
                Warnings.of(set, scope, included),
                OpenConflicts.of(set, included));
    }

    private List<Assessment> stage(
            List<Assessment> from, Function<Assessment, Optional<Reason>> leavesOut) {
        List<Assessment> staying = new ArrayList<>(from.size());
        for (Assessment assessment : from) {
            Optional<Reason> reason = leavesOut.apply(assessment);
            if (reason.isPresent()) {
                reasons.put(assessment.id(), reason.get());
            } else {
                staying.add(assessment);
            }
        }
        return staying;
    }

    private List<Exclusion> excluded() {
        List<Exclusion> excluded = new ArrayList<>(reasons.size());
        for (Assessment assessment : set.assessments()) {
            Reason reason = reasons.get(assessment.id());
            if (reason != null) {
                excluded.add(new Exclusion(assessment.id(), assessment.factory(), reason));
            }
        }
        return excluded;
    }
}
