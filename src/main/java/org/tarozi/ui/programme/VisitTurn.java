package org.tarozi.ui.programme;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.change.Proposal;
import org.tarozi.job.Subjects;
import org.tarozi.ui.Gaps;
import org.tarozi.ui.GoneOn;
import org.tarozi.ui.Moments;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.UnreadTexts;
import org.tarozi.ui.VisitEnd;
import org.tarozi.ui.Workplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Finishes a visit without going into it, or goes on with it.
record VisitTurn(OpenProgramme programme, Workplace workplace) {

    /// Says that a visit is finished, or that it is not after all.
    void turn(VisitFacts visit) {
        workplace.frame().calm();
        if (visit.done()) {
            goOn(visit.assessment());
        } else {
            finish(visit);
        }
    }

    private void finish(VisitFacts visit) {
        AssessmentId id = visit.assessment().id();
        LocalDate today = today();
        Gaps gaps = visit.gaps(UnreadTexts.of(programme.sights()), today);
        programme.change(
                (one, editing) -> {
                    List<Proposal> end = VisitEnd.finish(one.group(Subjects.of(id)), today);
                    editing.apply(end, Optional.empty());
                    return VisitEnd.set(end);
                },
                set -> workplace.frame().tell(gaps.finished(workplace.texts(), id, set)));
    }

    private void goOn(Assessment visit) {
        String start = visit.visit().start().map(LocalDate::toString).orElse("");
        programme.change(
                (one, editing) ->
                        GoneOn.of(
                                one,
                                Subjects.of(visit.id()),
                                end -> editing.apply(end, Optional.empty())),
                gone ->
                        gone.notice(workplace.texts(), start, today())
                                .ifPresent(workplace.frame()::tell));
    }

    private LocalDate today() {
        return Moments.day(programme.clock().instant());
    }
}
