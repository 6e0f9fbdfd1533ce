package org.tarozi.ui.programme;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.ui.OpenProgramme;

import java.util.Optional;

/// A field of the profile form. What is typed is kept when the field is left, if it fits.
final class ProfileFieldModel {

    private final OpenProgramme programme;
    private final Words words;
    private final Subject factory;
    private final ProfileEntry entry;
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty disputed = new SimpleBooleanProperty(false);
    private final ObjectProperty<Optional<String>> problem =
            new SimpleObjectProperty<>(Optional.empty());
    private String kept = "";

    ProfileFieldModel(OpenProgramme programme, Words words, Subject factory, ProfileEntry entry) {
        this.programme = programme;
        this.words = words;
        this.factory = factory;
        this.entry = entry;
    }

    ProfileEntry entry() {
        return entry;
    }

    /// What stands in the field: typed and not kept yet, or what is kept.
    StringProperty text() {
        return text;
    }

    /// Whether people disagree on it; it cannot be changed here until that is decided.
    BooleanProperty disputed() {
        return disputed;
    }

    /// What is wrong with what was typed, and what is expected.
    ObjectProperty<Optional<String>> problem() {
        return problem;
    }

    /// Takes over what the file says, but never in the place of what is being typed.
    void update(String now, boolean inConflict) {
        boolean typing = !text.get().equals(kept);
        kept = now;
        disputed.set(inConflict);
        if (!typing || inConflict) {
            text.set(now);
            problem.set(Optional.empty());
        }
    }

    /// Keeps what was typed, if it fits.
    void keep() {
        String plain = entry.plain(text.get());
        if (disputed.get()) {
            return;
        }
        if (!entry.fits(plain)) {
            problem.set(Optional.of(entry.problem(text.get().strip(), words)));
            return;
        }
        problem.set(Optional.empty());
        text.set(plain);
        if (!plain.equals(kept)) {
            Value value = entry.value(plain);
            programme.change(
                    (one, editing) -> editing.set(factory, entry.key(), value),
                    written -> kept = plain);
        }
    }

    /// Keeps a choice at once.
    void choose(String id) {
        text.set(id);
        keep();
    }

    /// Forgets what was typed since it was last kept.
    void takeBack() {
        text.set(kept);
        problem.set(Optional.empty());
    }
}
