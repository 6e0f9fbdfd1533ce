package org.tarozi.ui.programme;

import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.tarozi.ui.control.DayPicker;
import org.tarozi.ui.control.LineField;
import org.tarozi.ui.control.OfferedRoom;
import org.tarozi.ui.control.TypedDay;
import org.tarozi.ui.programme.ProfileEntry.Input;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The controls of forms, each bound to a text as files have it.
final class Inputs {

    private Inputs() {}

    static TextField line(StringProperty text) {
        return bound(new LineField(), text);
    }

    static TextField number(StringProperty text) {
        return bound(LineField.ofOne(), text);
    }

    private static TextField bound(TextField line, StringProperty text) {
        line.textProperty().bindBidirectional(text);
        return line;
    }

    /// One of some options, or nothing where that means something else; a word that is none of them
    /// is shown as it is.
    static ComboBox<String> one(Input.One input, StringProperty text) {
        Map<String, String> words = new LinkedHashMap<>();
        input.options().forEach(option -> words.put(option.id(), option.words()));
        ComboBox<String> one = new ComboBox<>();
        String blank = input.blank().words();
        if (!blank.isEmpty() && !words.containsValue(blank)) {
            one.getItems().add(input.blank().id());
        }
        one.getItems().addAll(words.keySet());
        words.putIfAbsent(input.blank().id(), blank);
        one.setVisibleRowCount(12);
        OfferedRoom.keep(one);
        one.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable String id) {
                        return id == null ? "" : words.getOrDefault(id, id);
                    }

                    @Override
                    public @Nullable String fromString(String typed) {
                        return one.getValue();
                    }
                });
        text.subscribe(one::setValue);
        one.valueProperty().subscribe(id -> text.set(Objects.requireNonNullElse(id, "")));
        return one;
    }

    /// A day, typed or picked; what is typed and is none stays as it was typed.
    static DayPicker day(StringProperty text, Words words) {
        DayPicker day = new DayPicker(words.texts());
        TextField editor = day.getEditor();
        text.subscribe(
                now -> {
                    if (!now.equals(plain(editor.getText()))) {
                        day.setValue(TypedDay.read(now).orElse(null));
                        editor.setText(shown(now, words));
                    }
                });
        editor.textProperty().subscribe(now -> text.set(plain(now)));
        day.look();
        return day;
    }

    /// A day as it stands in its field.
    static String shown(String day, Words words) {
        return TypedDay.read(day).map(words::shortDay).orElse(day);
    }

    private static String plain(@Nullable String typed) {
        String text = Objects.requireNonNullElse(typed, "");
        return TypedDay.read(text).map(LocalDate::toString).orElse(text);
    }
}
