package org.tarozi.ui;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.job.ProgrammeDetails;
import org.tarozi.store.Author;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// The programme file the window has open. It is asked and changed on the background thread, in
/// order; every change is durable before the window hears of it.
public final class OpenProgramme {

    private final Programme programme;
    private final Background background;
    private final Author author;
    private final ReadOnlyObjectWrapper<ProgrammeDetails> details;
    private final InstantSource clock;
    private final UnwrittenTexts typed = new UnwrittenTexts();
    private final SavingState saving;
    private final ReadOnlyObjectWrapper<Optional<Progress>> work =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final FileCare care;
    private final Sights sights = new Sights();
    private final Parting parting;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(0);

    public OpenProgramme(
            Programme programme, Background background, Author author, InstantSource clock) {
        this.programme = programme;
        programme.expectChanges();
        this.care = new FileCare(programme, clock);
        this.parting = new Parting(this::settleTyped, care::secure);
        this.background = background;
        this.author = author;
        this.details = new ReadOnlyObjectWrapper<>(ProgrammeDetails.of(programme));
        this.clock = clock;
        this.saving = new SavingState(isReadOnly(), care::isOutOfPlace);
    }

    /// How its screens were left.
    public Sights sights() {
        return sights;
    }

    /// Where it lies.
    public Path file() {
        return programme.file();
    }

    /// Whether nothing can be written where it lies.
    public boolean isReadOnly() {
        return programme.isReadOnly();
    }

    /// Who works here.
    public Author author() {
        return author;
    }

    /// What it says of itself.
    public ReadOnlyObjectProperty<ProgrammeDetails> details() {
        return details.getReadOnlyProperty();
    }

    public InstantSource clock() {
        return clock;
    }

    /// Looks something up. Behind its closing nobody waits for an answer, and none is given.
    public <T> void ask(Function<Programme, T> question, Consumer<T> then) {
        background.run(
                () -> Optional.of(programme).filter(open -> !care.isClosed()).map(question::apply),
                answer -> answer.ifPresent(then));
    }

    /// Looks something up that takes long enough to be watched, and ends in the middle of it where
    /// that is cancelled.
    public <T> Progress ask(BiFunction<Programme, Progress, T> question, Consumer<T> then) {
        return background.watch(progress -> answer(question, progress), then);
    }

    private <T> T answer(BiFunction<Programme, Progress, T> question, Progress progress) {
        if (care.isClosed()) {
            progress.cancel();
        }
        progress.check();
        T answer =
                progress.stoppable(
                        () ->
                                programme.stoppable(
                                        progress::isCancelled,
                                        () -> question.apply(programme, progress)));
        progress.check();
        return answer;
    }

    /// Changes something, and hands what came of it to the window once it is on the disk.
    public <T> void change(BiFunction<Programme, Editing, T> work, Consumer<T> then) {
        change(work, then, () -> {});
    }

    /// The same for who has to know that it failed.
    public <T> void change(
            BiFunction<Programme, Editing, T> work, Consumer<T> then, Runnable otherwise) {
        write(work, then, otherwise, new Step(saving::stepped, saving::lost));
    }

    /// The same where nothing is done but that what was typed becomes a change.
    public <T> void settle(
            BiFunction<Programme, Editing, T> work, Consumer<T> then, Runnable otherwise) {
        write(work, then, otherwise, new Step(() -> {}, () -> {}));
    }

    /// Takes up what was being typed when the program was ended; nothing where nothing can be
    /// written. On the background thread only.
    public TakenUp takeUp() {
        return isReadOnly()
                ? new TakenUp(List.of(), List.of())
                : typed.takeUp(programme.editing(author, clock));
    }

    /// Keeps a value that is being typed. It is no change yet, so nobody reads anything anew. What
    /// cannot be written is written before anything else is, as soon as that is possible.
    public void type(Subject subject, String field, Value value) {
        saving.send();
        background.run(
                () -> {
                    parting.typed();
                    typed.put(subject, field, value);
                    typed.write(programme.editing(author, clock));
                    care.look();
                    return value;
                },
                kept -> saving.arrived(Saving.DONE),
                this::failed);
    }

    /// What was typed into a field, could not be written at once and is no change yet; from any
    /// thread.
    public Optional<Value> waiting(Subject subject, String field) {
        return typed.find(subject, field);
    }

    /// Whether there is any such text; from any thread.
    public boolean isWaiting() {
        return typed.isLate();
    }

    /// What is to be known of a step of the user, before anything else is.
    private record Step(Runnable written, Runnable lost) {}

    /// What came of a step.
    ///
    /// @param anything whether it changed anything; one that did not is no proof that the disk
    ///   takes changes again
    private record Written<T>(T result, boolean anything) {}

    private <T> void write(
            BiFunction<Programme, Editing, T> work,
            Consumer<T> then,
            Runnable otherwise,
            Step step) {
        saving.send();
        background.run(
                () -> {
                    Editing editing = programme.editing(author, clock);
                    typed.tryToWrite(editing);
                    T result = work.apply(programme, editing);
                    typed.look(editing);
                    care.look();
                    return new Written<>(result, editing.hasWritten());
                },
                done -> {
                    if (done.anything()) {
                        step.written().run();
                    }
                    saving.arrived(typed.isEmpty() ? Saving.DONE : Saving.TEXT_FAILED);
                    wasChanged();
                    then.accept(done.result());
                },
                () -> {
                    step.lost().run();
                    failed();
                    otherwise.run();
                });
    }

    private void wasChanged() {
        changes.set(changes.get() + 1);
        ask(ProgrammeDetails::of, details::set);
    }

    /// Brings everything into the file itself while there is nothing else to do, so that who copies
    /// it has all of it; what could not be written before, too.
    public void rest() {
        background.run(
                () -> {
                    typed.tryToWrite(programme.editing(author, clock));
                    care.rest();
                    return typed.isEmpty();
                },
                written -> {
                    if (written && saving().get() == Saving.TEXT_FAILED) {
                        saving.send();
                        saving.arrived(Saving.DONE);
                    }
                });
    }

    private void failed() {
        if (typed.isEmpty()) {
            saving.failed();
        } else {
            saving.arrived(Saving.TEXT_FAILED);
        }
    }

    /// Does something with it that takes long enough to be watched and may change it.
    public <T> Progress watch(BiFunction<Programme, Progress, T> work, Consumer<T> then) {
        Progress watched =
                background.watch(
                        progress -> care.during(() -> work.apply(programme, progress)),
                        result -> {
                            wasChanged();
                            then.accept(result);
                        });
        this.work.set(Optional.of(watched));
        watched.whenEnded(
                () -> {
                    if (this.work.get().equals(Optional.of(watched))) {
                        this.work.set(Optional.empty());
                    }
                });
        return watched;
    }

    /// What is being done with it that takes long, and that everything else waits for.
    public ReadOnlyObjectProperty<Optional<Progress>> work() {
        return work.getReadOnlyProperty();
    }

    /// Whether everything is on the disk.
    public ReadOnlyObjectProperty<Saving> saving() {
        return saving.now();
    }

    /// Counts every change, for who shows something that depends on the whole programme.
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /// When something was changed in it last since it was opened, if anything was; on the
    /// background thread only, also when it is closed.
    public Optional<Instant> changed() {
        return care.changed();
    }

    /// Closes the file behind all work given so far.
    ///
    /// @param then given where the file lies now, if it had to be put back
    /// @param otherwise given why the file stays open. Whoever closes it once more leaves all the
    ///   same
    public void close(Consumer<Optional<Path>> then, Consumer<Staying> otherwise) {
        Drafts drafts = Drafts.in(sights);
        background.run(
                () -> {
                    Optional<Staying> why = parting.hindrance(drafts::secure);
                    if (why.isPresent()) {
                        return () -> otherwise.accept(why.get());
                    }
                    Optional<Path> putBack = care.close();
                    return () -> then.accept(putBack);
                },
                Runnable::run);
    }

    private void settleTyped() {
        if (!isReadOnly()) {
            Editing editing = programme.editing(author, clock);
            typed.write(editing);
            typed.takeUp(editing);
        }
    }
}
