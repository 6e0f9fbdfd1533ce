package org.tarozi.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import java.util.Locale;

/// Chooses the first value of a box that begins with what was typed, and opens the box at the value
/// that is chosen.
final class TypeAhead<T> {

    private static final Duration BETWEEN_WORDS = Duration.seconds(1);
    private static final int ABOVE = 3;

    private final ComboBox<T> box;
    private final StringBuilder typed = new StringBuilder();
    private final PauseTransition pause = new PauseTransition(BETWEEN_WORDS);

    private TypeAhead(ComboBox<T> box) {
        this.box = box;
    }

    static <T> void on(ComboBox<T> box) {
        TypeAhead<T> ahead = new TypeAhead<>(box);
        ahead.pause.setOnFinished(end -> ahead.typed.setLength(0));
        box.addEventHandler(KeyEvent.KEY_TYPED, ahead::type);
        box.setOnShown(shown -> ahead.scroll());
    }

    private void type(KeyEvent key) {
        String character = key.getCharacter();
        boolean isText = !character.isEmpty() && !Character.isISOControl(character.charAt(0));
        if (!isText || key.isShortcutDown() || character.isBlank() && typed.isEmpty()) {
            return;
        }
        typed.append(character.toLowerCase(Locale.ROOT));
        pause.playFromStart();
        box.getItems().stream().filter(this::fits).findFirst().ifPresent(box::setValue);
        scroll();
    }

    private boolean fits(T value) {
        String words = box.getConverter().toString(value);
        return words.toLowerCase(Locale.ROOT).startsWith(typed.toString());
    }

    private void scroll() {
        if (box.isShowing()
                && box.getSkin() instanceof ComboBoxListViewSkin<?> skin
                && skin.getPopupContent() instanceof ListView<?> list) {
            list.scrollTo(Math.max(0, box.getSelectionModel().getSelectedIndex() - ABOVE));
        }
    }
}
