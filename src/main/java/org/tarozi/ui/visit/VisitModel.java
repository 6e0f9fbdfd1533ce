package org.tarozi.ui.visit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Result;
import org.tarozi.checklist.Lineage;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.job.Subjects;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Frame;
import org.tarozi.ui.Moments;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Steps;
import org.tarozi.ui.UnreadTexts;
import org.tarozi.ui.VisitSeal;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A visit at work: what it holds, and everything one can do with it.
final class VisitModel {

    private final AssessmentId assessment;
    private final InstantSource clock;
    private final Frame frame;
    private final Texts texts;
    private final VisitEdits edits;
    private final QuestionList questions;
    private final UnreadTexts unread;
    private final Seal seal;
    private final ReadOnlyObjectWrapper<Optional<VisitContent>> content =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Steps.Moved>> moved =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Unshown>> unshown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Map<Lineage, Earlier> earlier = Map.of();

    /// @param texts the language of the window
    /// @param languages in which questions are searched
    VisitModel(
            OpenProgramme programme,
            Frame frame,
            Destination.Visit visit,
            Texts texts,
            WantedLanguages languages) {
        this.assessment = visit.assessment();
        this.clock = programme.clock();
        this.frame = frame;
        this.texts = texts;
        this.edits = new VisitEdits(programme, assessment, this::show);
        this.unread = UnreadTexts.of(programme.sights());
        this.seal = new Seal(programme, frame, texts, assessment);
        this.questions = new QuestionList(languages, visit, this::settle);
        questions.current().subscribe(question -> question.ifPresent(this::remember));
    }

    private void remember(Question question) {
        frame.remember(new Destination.Visit(assessment, Optional.of(question.id())));
    }

    /// Reads the visit, where it is not as it was read last.
    void open() {
        edits.open(this::compare);
    }

    private void show(Optional<VisitContent> read) {
        Optional<VisitContent> now =
                read.map(one -> one.withUnread(unread.in(assessment)).withEarlier(earlier));
        now.ifPresent(seal::look);
        now.ifPresentOrElse(this::take, this::miss);
    }

    private void miss() {
        content.set(Optional.empty());
        edits.missing(why -> unshown.set(Optional.of(why).filter(_ -> content.get().isEmpty())));
    }

    private void take(VisitContent now) {
        unshown.set(Optional.empty());
        content.set(Optional.of(now));
        questions.show(now);
    }

    /// Takes in what the visit before this one found, which is read last.
    private void compare(Map<Lineage, Earlier> before) {
        earlier = before;
        content.get()
                .filter(now -> !before.isEmpty())
                .map(now -> now.withEarlier(before))
                .ifPresent(this::take);
    }

    AssessmentId assessment() {
        return assessment;
    }

    /// The visit as it stands; empty until it is read.
    ReadOnlyObjectProperty<Optional<VisitContent>> content() {
        return content.getReadOnlyProperty();
    }

    /// Why the visit was read and cannot be shown.
    ReadOnlyObjectProperty<Optional<Unshown>> unshown() {
        return unshown.getReadOnlyProperty();
    }

    /// Which questions are listed and looked at.
    QuestionList questions() {
        return questions;
    }

    /// The question that is shown in detail: none where nothing is listed, so that nobody writes to
    /// one that is out of sight.
    Optional<Question> detailed() {
        return questions.current().get().filter(one -> !questions.listed().isEmpty());
    }

    /// What was typed and cannot be kept.
    UnreadTexts unread() {
        return unread;
    }

    /// The answer to a question as it stands.
    Answer answer(Question question) {
        return content.get().map(now -> now.answer(question.id())).orElse(Answer.NONE);
    }

    /// Gives a compliance question its result; empty takes it away.
    void answer(Question question, Optional<Result> result) {
        if (question.isCompliance()) {
            result.map(Result::key)
                    .ifPresentOrElse(
                            key -> set(question, OfAnswer.RESULT, key),
                            () -> clear(question, OfAnswer.RESULT));
        }
    }

    /// Takes an answer away, and says so, since a click on it may have been none on purpose.
    void clear(Question question, OfAnswer field) {
        if (mayWrite()) {
            settle();
            edits.clear(
                    question.id(),
                    field,
                    () ->
                            content.get()
                                    .ifPresent(now -> seal.tellCleared(now, question, this::undo)));
        }
    }

    /// Whether the visit may be written on. A finished one may not, nor one in a file that can only
    /// be read, and that is said, so that no key changes it unseen.
    boolean mayWrite() {
        return seal.mayWrite();
    }

    /// What keeps it from being changed.
    VisitSeal seal() {
        return seal.state();
    }

    /// Sets a field of an answer to a text; an empty one clears it.
    void set(Question question, OfAnswer field, String text) {
        if (mayWrite()) {
            settle();
            edits.set(question.id(), field, text);
        }
    }

    /// Says that a method was used, or takes it back.
    void toggleMethod(Question question, String method) {
        set(question, OfAnswer.METHODS, answer(question).toggled(OfAnswer.METHODS, method));
    }

    /// Chooses one of several choices, or takes it back.
    void toggleChoice(Question question, String choice) {
        set(question, OfAnswer.VALUE, answer(question).toggled(OfAnswer.VALUE, choice));
    }

    /// Marks the question to come back to, or takes the mark away.
    void toggleFlag(Question question) {
        set(question, OfAnswer.FLAG, answer(question).isFlagged() ? "" : "yes");
    }

    /// Keeps a text while it is being typed.
    void type(Question question, OfAnswer field, String text) {
        edits.type(question.id(), field, text);
    }

    /// How many edits were begun; what they did is shown later, when it is durable.
    int begun() {
        return edits.begun();
    }

    /// Makes what was typed one change.
    void settle() {
        edits.settle();
    }

    /// Takes the last edit back and shows where it was.
    void undo() {
        frame.calm();
        if (seal.mayTurn()) {
            edits.undo(step -> followBack(step));
        }
    }

    /// Makes the last edit that was taken back again and shows where it is.
    void redo() {
        frame.calm();
        if (moved.get().filter(Steps.Moved::isOfAll).isPresent() || seal.mayTurn()) {
            edits.redo(step -> follow(step, true));
        }
    }

    private void followBack(Optional<Steps.Moved> step) {
        follow(step, false);
        if (step.isEmpty() && mayWrite()) { // in a finished visit it may be out of reach
            frame.tell(Notice.done(texts.say(VisitText.NOTHING_TO_UNDO)));
        }
    }

    private void follow(Optional<Steps.Moved> step, boolean again) {
        Optional<QuestionId> before = questions.current().get().map(Question::id);
        step.flatMap(Steps.Moved::question).ifPresent(questions::choose);
        Optional<Moving> moving = content.get().map(now -> new Moving(texts, now, before));
        moving.ifPresent(of -> step.ifPresent(one -> seal.tellMoved(of, one, again)));
        moved.set(Optional.empty()); // the same may be moved twice
        moved.set(step);
    }

    /// What was taken back or made again last.
    ReadOnlyObjectProperty<Optional<Steps.Moved>> moved() {
        return moved.getReadOnlyProperty();
    }

    /// What is done with its photos and files, once it is sure that the visit may be written on.
    PhotoEdits photos() {
        return edits.photos();
    }

    /// Says that the team is finished, or goes on after all.
    void turn() {
        if (content.get().isPresent() && seal.mayTurn()) {
            if (seal.state() == VisitSeal.FINISHED) {
                reopen();
            } else {
                finish();
            }
        }
    }

    /// Says that the team is finished, today unless a last day was written down or the first day is
    /// still to come.
    void finish() {
        settle();
        edits.finish(
                Moments.day(clock.instant()),
                set -> content.get().ifPresent(now -> seal.tellFinished(now, set)));
    }

    /// Takes it out of the trash.
    void restore() {
        edits.restore(() -> seal.tellRestored(this::undo));
    }

    /// Goes to where a part of the visit that is in conflict is decided.
    void decide(String part) {
        frame.go(Destination.Merge.deciding(Subjects.of(assessment).at(part)));
    }

    /// Says that the team goes on; then a last day that finishing set is none any more.
    void reopen() {
        frame.calm();
        edits.goOn(seal::tellGoneOn);
    }

    /// Goes on to the next question without an answer, or says that there is none.
    void nextOpen() {
        settle();
        if (!questions.nextOpen()) {
            frame.tell(Notice.done(texts.say(VisitText.NOTHING_OPEN)));
        }
    }

    /// Everything anybody did to a question, oldest first.
    void history(Question question, Consumer<List<Written>> then) {
        edits.history(question.id(), then);
    }
}
