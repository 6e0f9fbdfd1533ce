package org.tarozi.ui.visit;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.checklist.Question;
import org.tarozi.text.Texts;
import org.tarozi.ui.Frame;
import org.tarozi.ui.Gaps;
import org.tarozi.ui.GoneOn;
import org.tarozi.ui.Moments;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Steps;
import org.tarozi.ui.UiText;
import org.tarozi.ui.VisitEnd;
import org.tarozi.ui.VisitSeal;

import java.time.LocalDate;
import java.util.Optional;

/// What keeps a visit from being changed, and what is told of it as long as that is so.
final class Seal {

    private final OpenProgramme programme;
    private final Frame frame;
    private final Texts texts;
    private final AssessmentId visit;
    private VisitSeal state = VisitSeal.OPEN;
    private VisitContent.Trash trash = VisitContent.Trash.NOTHING;
    private Optional<Notice> told = Optional.empty();
    private Optional<Notice> last = Optional.empty();
    private String start = "";
    private String end = "";
    private Optional<LocalDate> turned = Optional.empty();

    Seal(OpenProgramme programme, Frame frame, Texts texts, AssessmentId visit) {
        this.programme = programme;
        this.frame = frame;
        this.texts = texts;
        this.visit = visit;
    }

    /// Takes in the visit as it is now. What was told of it before is over where it is finished no
    /// more, or not any longer under way, or out of the trash, however that came about.
    void look(VisitContent now) {
        last.ifPresent(frame::calm);
        last = Optional.empty();
        if (state != now.heading().seal() || trash != now.heading().trash()) {
            state = now.heading().seal();
            trash = now.heading().trash();
            told.ifPresent(frame::calm);
            told = Optional.empty();
            turned = turned(end, now.heading().end());
        }
        start = now.heading().start();
        end = now.heading().end();
    }

    /// The last day that the end of the visit set or opened.
    private static Optional<LocalDate> turned(String before, String now) {
        return Optional.of(before + now)
                .filter(OfAssessment.END_DATE.form().accepts())
                .map(LocalDate::parse);
    }

    VisitSeal state() {
        return state.within(programme);
    }

    /// Whether the visit may be written on; says why not.
    boolean mayWrite() {
        if (state() == VisitSeal.FINISHED) {
            tell(Notice.refused(texts.say(VisitText.GO_ON_FIRST)));
        }
        return mayTurn() && state == VisitSeal.OPEN;
    }

    /// Whether it may be finished, or go on; says why not.
    boolean mayTurn() {
        if (programme.isReadOnly()) {
            frame.tell(Notice.refused(texts.say(UiText.NOT_CHANGED_ONLY_READ)));
        } else if (state == VisitSeal.IN_TRASH) {
            tell(Notice.refused(texts.say(restoreFirst())));
        }
        return state().canTurn();
    }

    private VisitText restoreFirst() {
        return trash == VisitContent.Trash.FACTORY
                ? VisitText.RESTORE_FACTORY_FIRST
                : VisitText.RESTORE_FIRST;
    }

    /// Says that the visit is finished, and what it lacks.
    ///
    /// @param lastDay the last day of the visit, where finishing set it
    void tellFinished(VisitContent now, Optional<LocalDate> lastDay) {
        turned = Optional.empty();
        Gaps gaps = now.gaps(today());
        tell(gaps.finished(texts, visit, lastDay));
    }

    private LocalDate today() {
        return Moments.day(programme.clock().instant());
    }

    /// Says what it means that the visit goes on.
    void tellGoneOn(GoneOn gone) {
        turned = Optional.empty();
        gone.notice(texts, start, today()).ifPresent(this::tellOfEdit);
    }

    /// Says what was taken back or made again; of finishing what is said of it anyway.
    void tellMoved(Moving moving, Steps.Moved step, boolean again) {
        if (!VisitEnd.isField(step.field())) {
            moving.told(step, again).ifPresent(this::tellOfEdit);
        } else if (state == VisitSeal.FINISHED) {
            tellFinished(moving.now(), turned);
        } else {
            tellGoneOn(new GoneOn(turned, step.lost()));
        }
    }

    /// Says that the visit is out of the trash.
    void tellRestored(Runnable undo) {
        tellOfEdit(Notice.done(texts.say(VisitText.RESTORED)).undoneBy(undo));
    }

    /// Says that a question has no answer any more.
    void tellCleared(VisitContent now, Question question, Runnable undo) {
        String said = texts.say(VisitText.ANSWER_CLEARED, now.number(question));
        tellOfEdit(Notice.done(said).undoneBy(undo));
    }

    /// Tells something that is over with the next edit.
    void tellOfEdit(Notice notice) {
        last = Optional.of(notice);
        frame.tell(notice);
    }

    /// Tells something that is true as long as nobody finishes the visit, or goes on with it.
    void tell(Notice notice) {
        told = Optional.of(notice);
        frame.tell(notice);
    }
}
