package org.tarozi.ui.app;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.util.Subscription;

import java.util.Objects;
import java.util.Optional;

/// Where the cursor stands in a text, also after that lost the keyboard, when a line forgets it.
final class TextCursor {

    private final Node control;
    private final TextInputControl text;
    private final Subscription following;
    private String typed = "";
    private int anchor;
    private int caret;
    private boolean isPut;

    private TextCursor(Node control, TextInputControl text) {
        this.control = control;
        this.text = text;
        this.following =
                Subscription.combine(
                        text.textProperty().subscribe(this::look),
                        text.anchorProperty().subscribe(this::look),
                        text.caretPositionProperty().subscribe(this::look),
                        text.focusedProperty().subscribe(this::look));
        look();
    }

    /// Follows it from now on in a control that is found again by its id, where that is a text.
    static Optional<TextCursor> in(Node control) {
        return control.getId() == null
                ? Optional.empty()
                : text(control).map(text -> new TextCursor(control, text));
    }

    private static Optional<TextInputControl> text(Node control) {
        return switch (control) {
            case TextInputControl text -> Optional.of(text);
            case DatePicker day -> Optional.of(day.getEditor());
            default -> Optional.empty();
        };
    }

    private void look() {
        if (text.isFocused()) {
            typed = text.getText();
            anchor = text.getAnchor();
            caret = text.getCaretPosition();
        }
    }

    /// Follows it no more.
    void leave() {
        following.unsubscribe();
    }

    boolean isIn(Scene scene) {
        return control.getScene() == scene;
    }

    /// The same text on a screen that was built anew, once it is filled.
    Optional<Node> again(Scene scene) {
        return Optional.ofNullable(scene.getRoot().lookup("#" + control.getId()))
                .filter(now -> now != control && (saysTheSame(now) || isTheSameDay(now)));
    }

    private boolean saysTheSame(Node now) {
        return text(now)
                .filter(one -> one.getText().strip().equals(text.getText().strip()))
                .isPresent();
    }

    /// Each language writes it in its own way.
    private boolean isTheSameDay(Node now) {
        return control instanceof DatePicker before
                && now instanceof DatePicker day
                && day.getValue() != null
                && Objects.equals(before.getValue(), day.getValue());
    }

    /// Puts it there; behind a text that is written otherwise now. Where somebody has typed on
    /// since it was put there before, it stays.
    void put(Node now) {
        now.requestFocus();
        text(now).ifPresent(this::put);
        isPut = true;
    }

    private void put(TextInputControl now) {
        if (now.getText().strip().equals(typed.strip())) {
            now.selectRange(anchor, caret);
        } else if (!isPut) {
            now.end();
            typed = now.getText();
            anchor = now.getAnchor();
            caret = now.getCaretPosition();
        }
    }
}
