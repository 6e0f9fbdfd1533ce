package org.tarozi.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Where the cursor stands when a screen or a form appears.
public final class FirstFocus implements Runnable {

    private final Node place;
    private final List<String> controls;
    private final Scene scene;
    private boolean waited;
    private @Nullable Node before;

    private FirstFocus(Node place, List<String> controls, Scene scene) {
        this.place = place;
        this.controls = controls;
        this.scene = scene;
    }

    /// Gives a control the focus once it is shown and laid out: before, some do not draw it.
    public static void on(Node control) {
        begin(control, List.of());
    }

    /// The same for the first of these controls that is seen in a place, which may have to be read
    /// first, and can be used. Who went elsewhere in the meantime stays there.
    ///
    /// @param controls what they are found by
    public static void in(Node place, String... controls) {
        begin(place, Arrays.asList(controls));
    }

    private static void begin(Node place, List<String> controls) {
        place.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                scene.addPostLayoutPulseListener(
                                        new FirstFocus(place, controls, scene));
                            }
                        });
    }

    @Override
    public void run() {
        if (place.getScene() != scene) {
            scene.removePostLayoutPulseListener(this);
            return;
        }
        if (!waited) {
            waited = true;
            before = scene.getFocusOwner();
        }
        control().ifPresent(this::take);
    }

    private Optional<Node> control() {
        return controls.isEmpty()
                ? Optional.of(place).filter(FirstFocus::isSeen)
                : controls.stream()
                        .map(place::lookup)
                        .filter(Objects::nonNull)
                        .filter(node -> isSeen(node) && !node.isDisabled())
                        .findFirst();
    }

    /// Whether nothing around a control hides it.
    public static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void take(Node control) {
        scene.removePostLayoutPulseListener(this);
        Node now = scene.getFocusOwner();
        if (before != null && before.getScene() == scene && before != now) {
            return;
        }
        if (now != null && Walked.isWalkedTo(now)) {
            return; // the next key goes on there
        }
        if (now == control && written(control).filter(FirstFocus::isBegun).isPresent()) {
            return;
        }
        control.requestFocus();
        written(control)
                .ifPresent(
                        text -> {
                            if (isResumed(control)) {
                                text.end();
                            } else {
                                text.selectAll(); // typing takes the place of what was guessed
                            }
                            bringIntoSight(control);
                        });
    }

    /// Whether somebody was quicker and writes already.
    private static boolean isBegun(TextField text) {
        return text.getCaretPosition() > 0;
    }

    /// Whether it is in a form that goes on from what somebody typed.
    private static boolean isResumed(Node control) {
        return around(control, FormPane.class)
                .map(form -> form.lookup("#form-anew"))
                .filter(FirstFocus::isSeen)
                .isPresent();
    }

    private static <T extends Node> Optional<T> around(Node control, Class<T> kind) {
        for (Node at = control; at != null; at = at.getParent()) {
            if (kind.isInstance(at)) {
                return Optional.of(kind.cast(at));
            }
        }
        return Optional.empty();
    }

    private static Optional<TextField> written(Node control) {
        return switch (control) {
            case TextField field -> Optional.of(field);
            case DatePicker day -> Optional.of(day.getEditor());
            default -> Optional.empty();
        };
    }

    /// Where there is too little room for what stands before a field, what is around both begins
    /// with the title of the field.
    public static void bringIntoSight(Node field) {
        around(field, ScrollPane.class).ifPresent(form -> bringIntoSight(form, field));
    }

    private static void bringIntoSight(ScrollPane form, Node field) {
        Node all = form.getContent();
        double room = form.getViewportBounds().getHeight();
        double hidden = all.getLayoutBounds().getHeight() - room;
        double top = Math.max(0, hidden * form.getVvalue());
        Bounds place = within(all, field);
        if (hidden > 0 && (place.getMinY() < top || place.getMaxY() > top + room)) {
            form.setVvalue(Math.min(1, within(all, field.getParent()).getMinY() / hidden));
        }
    }

    private static Bounds within(Node all, Node part) {
        return all.sceneToLocal(part.localToScene(part.getLayoutBounds()));
    }
}
