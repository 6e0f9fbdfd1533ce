package org.tarozi.ui.app;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;

import java.util.Optional;

/// The question that is looked at, in the list of a window.
final class CurrentQuestion {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private CurrentQuestion() {}

    /// What is wrong with where the question is; empty where it is in sight.
    static Optional<String> whereItIs(WindowRobot window) {
        Node list = window.scene().scene().getRoot().lookup("#questions");
        Bounds seen = list.localToScene(list.getLayoutBounds());
        Optional<Bounds> cell =
                list.lookupAll(".question-cell").stream()
                        .filter(one -> one.getPseudoClassStates().contains(CURRENT))
                        .filter(Node::isVisible)
                        .map(one -> one.localToScene(one.getLayoutBounds()))
                        .findFirst();
        return cell.isPresent()
                ? cell.filter(
                                one ->
                                        one.getMinY() < seen.getMinY() - 1
                                                || one.getMaxY() > seen.getMaxY() + 1)
                        .map(one -> one.getMinY() + " to " + one.getMaxY() + " of " + seen)
                : Optional.of("nowhere");
    }
}
