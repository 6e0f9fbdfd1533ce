package org.tarozi.ui.visit;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;

import org.jspecify.annotations.Nullable;
import org.tarozi.checklist.Question;

/// Keeps a question of the list in sight. How high rows are is known only once they are laid out,
/// so that a list that was told where to go stops short of it: it is looked at again after that.
final class InSight {

    /// How often a place is corrected; rows higher than the list are never wholly in sight.
    private static final int LOOKS = 4;

    private final ListView<Question> list;
    private final Runnable look = this::look;
    private int wanted = -1;
    private int looks;

    InSight(ListView<Question> list) {
        this.list = list;
        list.sceneProperty().subscribe(this::move);
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(look);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(look);
        }
    }

    /// Brings a row into sight, with the one before it where there is room.
    void bring(int row) {
        wanted = row;
        looks = LOOKS;
        list.scrollTo(Math.max(0, row - 1));
        Platform.requestNextPulse();
    }

    private void look() {
        if (looks > 0 && wanted >= 0 && wanted < list.getItems().size()) {
            looks--;
            if (!isSeen(list.getItems().get(wanted))) {
                list.scrollTo(wanted);
            }
            Platform.requestNextPulse();
        }
    }

    private boolean isSeen(Question question) {
        Bounds room = list.localToScene(list.getLayoutBounds());
        return list.lookupAll(".question-cell").stream()
                .filter(Node::isVisible)
                .filter(cell -> cell instanceof QuestionCell one && question.equals(one.getItem()))
                .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .anyMatch(
                        cell ->
                                cell.getMinY() >= room.getMinY() - 1
                                        && cell.getMaxY() <= room.getMaxY() + 1);
    }
}
