package org.tarozi.ui;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.Author;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// The programme file the window has open. It is asked and changed on the background thread, in
/// order; every change is durable before the window hears of it.
public final class OpenProgramme {

    private final Programme programme;
    private final Background background;
    private final Author author;
    private final InstantSource clock;
    private final ReadOnlyIntegerWrapper unsaved = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(0);

    public OpenProgramme(
            Programme programme, Background background, Author author, InstantSource clock) {
        this.programme = programme;
        this.background = background;
        this.author = author;
        this.clock = clock;
    }

    /// Where it lies.
    public Path file() {
        return programme.file();
    }

    /// Who works here.
    public Author author() {
        return author;
    }

    public InstantSource clock() {
        return clock;
    }

    /// Looks something up.
    public <T> void ask(Function<Programme, T> question, Consumer<T> then) {
        background.run(() -> question.apply(programme), then);
    }

    /// Looks something up that takes long enough to be watched.
    public <T> Progress ask(BiFunction<Programme, Progress, T> question, Consumer<T> then) {
        return background.watch(progress -> question.apply(programme, progress), then);
    }

    /// Changes something, and hands what came of it to the window once it is on the disk.
    public <T> void change(BiFunction<Programme, Editing, T> work, Consumer<T> then) {
        unsaved.set(unsaved.get() + 1);
        background.run(
                () -> work.apply(programme, programme.editing(author, clock)),
                result -> {
                    arrived();
                    changes.set(changes.get() + 1);
                    then.accept(result);
                },
                this::arrived);
    }

    /// Keeps a value that is being typed. It is no change yet, so nobody reads anything anew.
    public void type(Subject subject, String field, Value value) {
        unsaved.set(unsaved.get() + 1);
        background.run(
                () -> {
                    programme.editing(author, clock).draft(subject, field, value);
                    return value;
                },
                kept -> arrived(),
                this::arrived);
    }

    /// Does something with it that takes long enough to be watched and may change it.
    public <T> Progress watch(BiFunction<Programme, Progress, T> work, Consumer<T> then) {
        return background.watch(
                progress -> work.apply(programme, progress),
                result -> {
                    changes.set(changes.get() + 1);
                    then.accept(result);
                });
    }

    private void arrived() {
        unsaved.set(unsaved.get() - 1);
    }

    /// How many changes are on their way to the disk; hardly ever more than none.
    public ReadOnlyIntegerProperty unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    /// Counts every change, for who shows something that depends on the whole programme.
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /// Closes the file behind all work given so far.
    public void close(Runnable then) {
        background.run(
                () -> {
                    programme.editing(author, clock).settle();
                    programme.close();
                    return then;
                },
                Runnable::run);
    }
}
