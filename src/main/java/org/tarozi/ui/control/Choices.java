package org.tarozi.ui.control;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// Boxes to choose one of several values from, each shown in words.
public final class Choices {

    private Choices() {}

    /// A box with some values.
    public static <T> ComboBox<T> box(List<T> values, Function<T, String> words) {
        ComboBox<T> box = new WrappingBox<>();
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public @Nullable T fromString(String text) {
                        return box.getValue();
                    }
                });
        box.getItems().setAll(values);
        TypeAhead.on(box);
        OfferedRoom.keep(box);
        return box;
    }
}
