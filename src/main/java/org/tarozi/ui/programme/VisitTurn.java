package org.tarozi.ui.programme;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.job.Subjects;
import org.tarozi.ui.Gaps;
import org.tarozi.ui.Moments;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.UiText;
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
            goOn(Subjects.of(visit.assessment().id()));
        } else {
            finish(visit);
        }
    }

    private void finish(VisitFacts visit) {
        AssessmentId id = visit.assessment().id();
        LocalDate today = Moments.day(programme.clock().instant());
        Gaps gaps = visit.gaps(UnreadTexts.of(programme.sights()), today);
        programme.change(
                (one, editing) -> {
                    List<Proposal> end = VisitEnd.finish(one.group(Subjects.of(id)), today);
                    editing.apply(end, Optional.empty());
                    return VisitEnd.set(end);
                },
                set -> workplace.frame().tell(gaps.finished(workplace.texts(), id, set)));
    }

    private void goOn(Subject visit) {
        programme.change(
                (one, editing) -> {
                    Optional<LocalDate> day = VisitEnd.setByFinishing(one.group(visit));
                    editing.apply(VisitEnd.goOn(one.group(visit)), Optional.empty());
                    return day;
                },
                day -> day.map(this::open).ifPresent(workplace.frame()::tell));
    }

    private Notice open(LocalDate day) {
        return Notice.done(new Words(workplace.texts()).say(UiText.LAST_DAY_OPEN, day));
    }
}
