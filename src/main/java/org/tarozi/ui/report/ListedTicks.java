package org.tarozi.ui.report;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.ui.report.HandOverModel.Which;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The ticks of all assessments that are listed now, taken together.
record ListedTicks(HandOverModel model) {

    private List<VisitRow> listed() {
        return model.visits().found();
    }

    /// Whether all of those that are listed go along.
    boolean all() {
        return !listed().isEmpty() && listed().stream().allMatch(model::goes);
    }

    /// Whether any of those that are listed goes along.
    boolean any() {
        return listed().stream().anyMatch(model::goes);
    }

    /// Takes all along that are listed, or leaves them where all of them go; those that are not
    /// listed stay as they are. From then on the user chooses one by one.
    void toggle() {
        Set<AssessmentId> going =
                model.visits().all().stream()
                        .filter(model::goes)
                        .map(VisitRow::id)
                        .collect(Collectors.toSet());
        List<AssessmentId> some = listed().stream().map(VisitRow::id).toList();
        if (all()) {
            some.forEach(going::remove);
        } else {
            going.addAll(some);
        }
        model.which().set(Which.TICKED);
        model.ticked().retainAll(going);
        model.ticked().addAll(going);
    }
}
