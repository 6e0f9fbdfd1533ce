package org.tarozi.ui.start;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tarozi.ui.FileName;
import org.tarozi.ui.Outside;
import org.tarozi.ui.Workplace;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Where the file of a new programme shall lie: named after the programme, until the user says
/// another place.
final class NewPlace {

    private final Workplace workplace;
    private final Path folder;
    private final StringProperty text = new SimpleStringProperty("");
    private String proposed = "";
    private int looking;

    /// @param name that of the programme, while it is being written
    NewPlace(Workplace workplace, StringProperty name) {
        this.workplace = workplace;
        this.folder = workplace.outside().folder();
        name.subscribe(this::propose);
    }

    /// The place as it stands in the form.
    StringProperty text() {
        return text;
    }

    /// The place, where it is not the one that was proposed.
    Optional<String> own() {
        return isProposed() ? Optional.empty() : Optional.of(text.get());
    }

    /// Hands over the file that is meant, once a free name is found; empty where the form names
    /// none.
    void whenFound(Consumer<Optional<Path>> then) {
        if (looking == 0 || !isProposed()) {
            then.accept(file());
        } else {
            workplace.background().run(() -> this, found -> then.accept(found.file()));
        }
    }

    private Optional<Path> file() {
        try {
            Path typed = folder.resolve(text.get().strip());
            return text.get().isBlank() || typed.getFileName() == null
                    ? Optional.empty()
                    : Optional.of(Outside.Files.PROGRAMME.named(typed));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// Takes the place that the user chose.
    void set(Path file) {
        text.set(file.toString());
    }

    /// Proposes one again instead of what the user said.
    void proposeAgain() {
        text.set(proposed);
    }

    private void propose(String name) {
        if (isProposed()) {
            looking++;
            workplace.background().run(() -> free(folder, FileName.of(name)), this::offer);
        }
    }

    private boolean isProposed() {
        return text.get().equals(proposed);
    }

    private void offer(Path free) {
        looking--;
        if (isProposed()) {
            proposed = free.toString();
            text.set(proposed);
        }
    }

    private static Path free(Path folder, String name) {
        Path file = Outside.Files.PROGRAMME.named(folder.resolve(name));
        for (int number = 2; Files.exists(file); number++) {
            file = Outside.Files.PROGRAMME.named(folder.resolve(name + " " + number));
        }
        return file;
    }
}
