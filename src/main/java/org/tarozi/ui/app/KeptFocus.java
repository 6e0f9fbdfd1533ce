package org.tarozi.ui.app;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the keyboard goes when the control that has it vanishes from a screen: to what appeared in
/// its place. Without this it would begin anew at the top of the window.
final class KeptFocus implements FocusWatch.Watcher {

    private final Parent place;

    /// What is around the control that has the focus, the nearest first.
    private List<Parent> around = List.of();

    private boolean lost;

    private KeptFocus(Parent place) {
        this.place = place;
    }

    /// Keeps it within the screens that are shown in a place.
    static void within(Parent place) {
        FocusWatch.within(place, new KeptFocus(place));
    }

    @Override
    public void moved(@Nullable Node before, @Nullable Node now) {
        List<Parent> here = around(now);
        if (!here.isEmpty()) {
            around = here;
            lost = false;
        } else if (before != null) { // else the window looks for another control by itself
            lost = !around.isEmpty() && before.getScene() == null;
            around = lost ? around : List.of();
        }
    }

    /// Nothing for what is not in a screen.
    private List<Parent> around(@Nullable Node control) {
        List<Parent> all =
                Stream.iterate(
                                Optional.ofNullable(control).map(Node::getParent),
                                Optional::isPresent,
                                one -> one.map(Node::getParent))
                        .map(Optional::orElseThrow)
                        .toList();
        int at = all.indexOf(place);
        return at < 0 ? List.of() : all.subList(0, at);
    }

    @Override
    public void laidOut() {
        if (lost) {
            Scene scene = place.getScene();
            around.stream()
                    .filter(parent -> parent.getScene() == scene)
                    .map(KeptFocus::firstStop)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    /// The first control that the Tab key would reach.
    private static Optional<Node> firstStop(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(KeptFocus::firstStop)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
