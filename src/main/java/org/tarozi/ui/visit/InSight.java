package org.tarozi.ui.visit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;

import org.tarozi.checklist.Question;
import org.tarozi.ui.AfterLayout;

/// Keeps a question of the list in sight: a list that was told where to go stops short of it where
/// it does not know yet how high its rows are.
final class InSight {

    private final ListView<Question> list;
    private final AfterLayout layouts;
    private int wanted = -1;

    InSight(ListView<Question> list) {
        this.list = list;
        this.layouts = new AfterLayout(list, this::look);
    }

    /// Brings a row into sight, with the one before it where there is room.
    void bring(int row) {
        wanted = row;
        list.scrollTo(Math.max(0, row - 1));
        layouts.begin();
    }

    private void look() {
        if (wanted < list.getItems().size() && !isSeen(list.getItems().get(wanted))) {
            list.scrollTo(wanted);
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
