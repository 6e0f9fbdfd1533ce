package org.tarozi.ui.control;

import atlantafx.base.theme.Styles;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.tarozi.text.Texts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// A day, typed in any form a day is written in, or picked. What is typed and is none stays as it
/// was typed; from when the field is left until another text stands in it, it is marked.
public final class DayPicker extends DatePicker {

    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<String>> unread =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Locale machine = Locale.getDefault(Locale.Category.FORMAT);
    private Optional<String> wiped = Optional.empty();

    public DayPicker(Texts texts) {
        this.texts = texts;
        setPromptText(texts.say(ControlText.DAY_EXAMPLE));
        setConverter(new Typed());
        getEditor().textProperty().addListener((text, before, now) -> changed(now));
        showingProperty().subscribe((before, now) -> speak(now));
        unread.subscribe(now -> pseudoClassStateChanged(Styles.STATE_DANGER, now.isPresent()));
    }

    /// The calendar takes the names of months and days, and the first day of a week, from the
    /// machine; while it is shown, the machine has those of the window.
    private void speak(boolean isShown) {
        if (isShown) {
            machine = Locale.getDefault(Locale.Category.FORMAT);
        }
        Locale.setDefault(Locale.Category.FORMAT, isShown ? calendar() : machine);
    }

    /// Of the region, since weeks begin on Monday there.
    private Locale calendar() {
        return switch (texts.language()) {
            case EN -> Locale.UK;
            case RU -> Locale.of("ru", "RU");
            case UZ -> Locale.of("uz", "UZ");
        };
    }

    /// What was typed and is no day, once the field was left.
    public ReadOnlyObjectProperty<Optional<String>> unread() {
        return unread.getReadOnlyProperty();
    }

    /// Marks what stands there already and is no day.
    public void look() {
        String typed = getEditor().getText();
        unread.set(
                typed.isBlank() || TypedDay.read(typed).isPresent()
                        ? Optional.empty()
                        : Optional.of(typed));
    }

    private void changed(String now) {
        Optional<String> back = wiped;
        wiped = Optional.empty();
        if (now.isEmpty() && back.isPresent()) {
            getEditor().setText(back.get());
        } else if (!unread.get().equals(Optional.of(now))) {
            unread.set(Optional.empty());
        }
    }

    /// Reads what is typed, and keeps what the picker would wipe away because it is no day.
    private final class Typed extends StringConverter<LocalDate> {

        @Override
        public String toString(@Nullable LocalDate day) {
            wiped = day == null ? unread.get() : Optional.empty(); // it asks just before it wipes
            return day == null ? "" : texts.language().shortDate(day);
        }

        @Override
        public @Nullable LocalDate fromString(String typed) {
            Optional<LocalDate> day = TypedDay.read(typed);
            unread.set(day.isEmpty() && !typed.isBlank() ? Optional.of(typed) : Optional.empty());
            return day.orElse(null);
        }
    }
}
