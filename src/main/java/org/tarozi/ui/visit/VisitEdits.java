package org.tarozi.ui.visit;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Lineage;
import org.tarozi.checklist.QuestionId;
import org.tarozi.store.Author;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.ui.GoneOn;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Progress;
import org.tarozi.ui.Steps;
import org.tarozi.ui.VisitEnd;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Everything that changes a visit, each durable before the screen hears of it and each a step that
/// can be taken back.
final class VisitEdits {

    private final OpenProgramme programme;
    private final AssessmentId assessment;
    private final VisitFile file;
    private final Consumer<Optional<VisitContent>> changed;
    private final PhotoEdits photos;
    private Steps steps = new Steps();
    private boolean typed;
    private boolean owed;
    private int begun;

    /// How many changes the programme had seen when the visit was read last.
    private int seen = -1;

    /// @param changed told of the visit as it is after every change
    VisitEdits(
            OpenProgramme programme,
            AssessmentId assessment,
            Consumer<Optional<VisitContent>> changed) {
        this.programme = programme;
        this.assessment = assessment;
        this.file = new VisitFile(assessment, programme::waiting);
        this.changed = changed;
        this.photos = new PhotoEdits(this, file, programme.clock());
    }

    /// Reads the visit, what can be taken back of it, and what the visit before it found; nothing
    /// where that is as it was read last.
    void open(Consumer<Map<Lineage, Earlier>> before) {
        if (seen == programme.changes().get()) {
            return;
        }
        String device = programme.author().device().id();
        programme.ask(
                one -> {
                    steps = Steps.of(one, assessment, device);
                    return file.read(one);
                },
                read -> {
                    tell(read);
                    settle();
                });
        programme.ask(one -> Earlier.of(one, assessment), before);
    }

    /// Finds out why the visit cannot be shown.
    void missing(Consumer<Unshown> then) {
        programme.ask(one -> Unshown.of(one.group(file.subject())), then);
    }

    /// Sets a field of an answer to a text; an empty one clears it.
    void set(QuestionId question, OfAnswer field, String text) {
        set(file.answer(question), field.key(), value(field, text));
    }

    /// Takes what a field of an answer says away.
    ///
    /// @param then done once it is, where it said something
    void clear(QuestionId question, OfAnswer field, Runnable then) {
        change(
                (one, editing) ->
                        set(one, editing, file.answer(question), field.key(), Value.CLEARED),
                cleared -> {
                    if (cleared) {
                        then.run();
                    }
                });
    }

    private static Value value(OfAnswer field, String text) {
        if (text.isEmpty()) {
            return Value.CLEARED;
        }
        return switch (field) {
            case WORKERS_AFFECTED ->
                    field.form().accepts().test(text)
                            ? Value.of(Long.parseLong(text))
                            : Value.of(text);
            case FLAG -> Value.YES;
            case RESULT, FINDING, NOTE, METHODS, VALUE -> Value.of(text);
        };
    }

    /// Says that the team is finished.
    ///
    /// @param then given the last day that this sets, once that is written and shown
    void finish(LocalDate today, Consumer<Optional<LocalDate>> then) {
        change(
                (one, editing) -> {
                    List<Proposal> end = VisitEnd.finish(one.group(file.subject()), today);
                    end(editing, end);
                    return VisitEnd.set(end);
                },
                then);
    }

    /// Says that the team goes on.
    ///
    /// @param then given what that means
    void goOn(Consumer<GoneOn> then) {
        change((one, editing) -> GoneOn.of(one, file.subject(), end -> end(editing, end)), then);
    }

    /// The photos and files of the visit.
    PhotoEdits photos() {
        return photos;
    }

    /// Takes it out of the trash.
    ///
    /// @param then done once it is
    void restore(Runnable then) {
        change(
                (one, editing) -> end(editing, Deletion.restoring(one.group(file.subject()))),
                restored -> then.run());
    }

    private List<Change> end(Editing editing, List<Proposal> end) {
        List<Change> made = editing.apply(end, Optional.empty());
        steps.done(made);
        return made;
    }

    private void set(Subject subject, String field, Value value) {
        change((one, editing) -> set(one, editing, subject, field, value));
    }

    /// Whether it said something else before.
    private boolean set(
            Programme one, Editing editing, Subject subject, String field, Value value) {
        List<Change> heads = one.group(file.subject()).state(part(subject), field).heads();
        boolean already =
                heads.isEmpty()
                        ? value.equals(Value.CLEARED)
                        : heads.stream().allMatch(head -> head.value().equals(value));
        if (!already) {
            steps.done(editing.set(subject, field, value));
        }
        return !already;
    }

    /// Keeps a text that is being typed.
    void type(QuestionId question, OfAnswer field, String text) {
        type(file.answer(question), field.key(), value(field, text));
    }

    /// Keeps a value that is being typed into a field of a part of it.
    void type(Subject subject, String field, Value value) {
        typed = true;
        begun++;
        programme.type(subject, field, value);
    }

    /// Turns what was typed into changes, if anything was.
    void settle() {
        if (typed || owed) {
            typed = false;
            owed = true;
            programme.settle(edit((one, editing) -> {}), this::tell, () -> owed = true);
        }
    }

    /// Takes the last edit back; tells what it was.
    void undo(Consumer<Optional<Steps.Moved>> then) {
        move((one, editing) -> steps.undo(one, editing), then);
    }

    /// Makes the last edit that was taken back again; tells what it was.
    void redo(Consumer<Optional<Steps.Moved>> then) {
        move((one, editing) -> steps.redo(one, editing), then);
    }

    private void move(
            BiFunction<Programme, Editing, Optional<Steps.Moved>> way,
            Consumer<Optional<Steps.Moved>> then) {
        change(
                (one, editing) -> {
                    steps.done(editing.settle());
                    return way.apply(one, editing);
                },
                then);
    }

    /// Changes something.
    ///
    /// @param then given what the work hands over, once it is durable and shown
    <T> void change(BiFunction<Programme, Editing, T> work, Consumer<T> then) {
        begun++;
        programme.change(
                (one, editing) -> new Done<>(work.apply(one, editing), file.read(one)),
                done -> {
                    tell(done.content());
                    then.accept(done.what());
                });
    }

    /// Does something with the file that takes long enough to be watched and is no step.
    ///
    /// @param then given what the work hands over, once the visit is shown as it is since
    <T> void watch(BiFunction<Programme, Progress, T> work, Consumer<T> then) {
        programme.watch(
                (one, progress) -> new Done<>(work.apply(one, progress), file.read(one)),
                done -> {
                    tell(done.content());
                    then.accept(done.what());
                });
    }

    /// Who works here.
    Author author() {
        return programme.author();
    }

    /// What was done, and the visit as it is since.
    private record Done<T>(T what, Optional<VisitContent> content) {}

    /// Changes something, together with a text that waited for room on the disk.
    void change(BiConsumer<Programme, Editing> work) {
        programme.change(edit(work), this::tell, () -> owed = true);
    }

    private BiFunction<Programme, Editing, Optional<VisitContent>> edit(
            BiConsumer<Programme, Editing> work) {
        boolean first = owed;
        begun++;
        return (one, editing) -> {
            if (first) {
                steps.done(editing.settle());
            }
            work.accept(one, editing);
            return file.read(one);
        };
    }

    /// Makes changes a step that can be taken back; within the work.
    void done(List<Change> changes) {
        steps.done(changes);
    }

    /// How many edits were begun.
    int begun() {
        return begun;
    }

    /// A text that waited for room on the disk becomes a change with the next step that finds some.
    private void tell(Optional<VisitContent> read) {
        owed = programme.isWaiting();
        seen = programme.changes().get();
        changed.accept(read);
    }

    private String part(Subject subject) {
        return file.subject().relative(subject);
    }

    /// Everything anybody did to a question, oldest first.
    void history(QuestionId question, Consumer<List<Written>> then) {
        programme.ask(one -> new WrittenReader(one.group(file.subject()), question).all(), then);
    }
}
