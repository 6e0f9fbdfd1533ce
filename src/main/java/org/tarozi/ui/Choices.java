package org.tarozi.ui;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// Boxes to choose one of several values from, each shown in words.
public final class Choices {

    private Choices() {}

    /// A box with some values.
    public static <T> ComboBox<T> box(List<T> values, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
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
        box.skinProperty().subscribe(skin -> explain(box));
        return box;
    }

    /// Words that have no room in a box are read whole under the mouse.
    private static void explain(ComboBox<?> box) {
        if (box.getSkin() instanceof ComboBoxListViewSkin<?> skin
                && skin.getDisplayNode() instanceof Labeled shown) {
            @Nullable Tooltip usual = box.getTooltip();
            Tooltip whole = new Tooltip();
            whole.setWrapText(true);
            whole.maxWidthProperty().bind(box.widthProperty());
            whole.styleProperty()
                    .bind(
                            shown.fontProperty()
                                    .map(font -> "-fx-font-size: " + font.getSize() + "px;"));
            whole.textProperty().bind(shown.textProperty());
            shown.textTruncatedProperty()
                    .subscribe((before, cut) -> box.setTooltip(cut ? whole : usual));
        }
    }
}
