package org.tarozi.ui.programme;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tarozi.change.Change;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Steps;

import java.util.List;
import java.util.Optional;

/// A field of the profile form. Every key is kept at once if what stands there fits, and becomes
/// one change when the field is left.
final class ProfileFieldModel {

    private final OpenProgramme programme;
    private final Words words;
    private final Subject factory;
    private final ProfileEntry entry;
    private final Steps steps;
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty disputed = new SimpleBooleanProperty(false);
    private final ObjectProperty<Optional<String>> problem =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> doubt =
            new SimpleObjectProperty<>(Optional.empty());
    private String kept = "";
    private boolean typing;

    /// @param steps remembers what was changed, to take it back
    ProfileFieldModel(
            OpenProgramme programme,
            Words words,
            Subject factory,
            ProfileEntry entry,
            Steps steps) {
        this.programme = programme;
        this.words = words;
        this.factory = factory;
        this.entry = entry;
        this.steps = steps;
        text.subscribe((before, now) -> typed(now));
    }

    private void typed(String now) {
        if (typing || !now.equals(kept)) {
            typing = true;
            String plain = entry.plain(now);
            // what cannot be kept makes room for what is
            programme.type(factory, entry.key(), value(entry.fits(plain) ? plain : kept));
        }
    }

    /// As it is kept; what others wrote may not fit.
    private Value value(String plain) {
        return entry.fits(plain) ? entry.value(plain) : Kept.text(plain);
    }

    ProfileEntry entry() {
        return entry;
    }

    /// What stands in the field: typed and not kept yet, or what is kept.
    StringProperty text() {
        return text;
    }

    /// What is kept.
    String kept() {
        return kept;
    }

    /// Whether what stands in the field can be kept.
    boolean isFitting() {
        return entry.fits(entry.plain(text.get()));
    }

    /// Whether people disagree on it; it cannot be changed here until that is decided.
    BooleanProperty disputed() {
        return disputed;
    }

    /// What is wrong with what was typed, and what is expected.
    ObjectProperty<Optional<String>> problem() {
        return problem;
    }

    /// What somebody may want to look at again; it is kept all the same.
    ObjectProperty<Optional<String>> doubt() {
        return doubt;
    }

    /// Takes over what the file says, but never in the place of what is being typed.
    void update(String now, boolean inConflict) {
        boolean changed = !text.get().equals(kept);
        kept = now;
        disputed.set(inConflict);
        if (!changed || inConflict) {
            fill(now);
            problem.set(Optional.empty());
        }
    }

    /// Keeps what was typed, if it fits.
    void keep() {
        String plain = entry.plain(text.get());
        if (disputed.get()) {
            return;
        }
        if (!plain.equals(kept) && !entry.fits(plain)) {
            problem.set(Optional.of(entry.problem(text.get().strip(), words)));
            return;
        }
        problem.set(Optional.empty());
        text.set(plain);
        typing = false;
        if (!plain.equals(kept)) {
            Value value = entry.value(plain);
            programme.change(
                    (one, editing) -> {
                        // once more, since the disk may have failed meanwhile
                        editing.draft(factory, entry.key(), value);
                        List<Change> settled = editing.settle();
                        steps.done(settled);
                        return settled;
                    },
                    written -> kept = plain);
        }
    }

    private void fill(String now) {
        kept = now;
        typing = false;
        text.set(now);
    }

    /// Keeps a choice at once.
    void choose(String id) {
        text.set(id);
        keep();
    }

    /// What was typed before and could not be kept stands there again.
    void resume(String typed) {
        if (!disputed.get()) {
            text.set(typed);
            keep();
        }
    }

    /// Forgets what was typed since it was last kept.
    void takeBack() {
        text.set(kept);
        problem.set(Optional.empty());
    }
}
