package org.tarozi.ui.visit;

import javafx.geometry.Bounds;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

import org.tarozi.ui.control.AfterLayout;

import java.util.Optional;

/// Keeps a row of a list in sight: a list that was told where to go stops short of it where it does
/// not know yet how high its rows are.
final class InSight {

    private final ListView<?> list;
    private final AfterLayout layouts;
    private int wanted = -1;

    InSight(ListView<?> list) {
        this.list = list;
        this.layouts = new AfterLayout(list, this::look);
        list.heightProperty().subscribe(this::resized);
    }

    /// What was seen stays in sight where something else takes a part of the room.
    private void resized(Number before, Number now) {
        double room = before.doubleValue();
        double top = room().getMinY();
        boolean seen =
                row().filter(row -> row.getMinY() >= top - 1 && row.getMaxY() <= top + room + 1)
                        .isPresent();
        if (seen && now.doubleValue() < room) {
            show(wanted);
        }
    }

    /// Brings a row into sight, with the one before it where there is room.
    void bring(int row) {
        wanted = row;
        list.scrollTo(Math.max(0, row - 1));
        layouts.begin();
    }

    /// The same, but only where the row is out of sight.
    void keep(int row) {
        wanted = row;
        if (row >= 0 && !isSeen()) {
            bring(row);
        }
    }

    /// Scrolls only as far as it takes, as one who goes from row to row expects.
    void reveal(int row) {
        wanted = row;
        scroll(row);
        layouts.begin();
    }

    /// Leaves a row where it is as long as all of it is seen, so that the next click meets what the
    /// eye sees; scrolls as far as it takes where it is cut off; else brings it.
    void show(int row) {
        wanted = row;
        if (cell().isEmpty()) {
            bring(row);
        } else if (!isSeen()) {
            reveal(row);
        } else {
            layouts.begin(); // it may grow
        }
    }

    private void scroll(int row) {
        if (cell().filter(this::isHigher).isPresent()) {
            list.scrollTo(row);
        } else if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
    }

    /// Whether a row has no room, and so begins at the top.
    private boolean isHigher(Bounds cell) {
        return cell.getHeight() > room().getHeight();
    }

    /// Lets the user scroll where they like.
    void letBe() {
        layouts.stop();
    }

    private void look() {
        if (wanted >= 0 && wanted < list.getItems().size() && !isSeen()) {
            if (cell().isPresent()) {
                scroll(wanted);
            } else {
                list.scrollTo(wanted);
            }
        }
    }

    private boolean isSeen() {
        Bounds room = room();
        return cell().filter(
                        cell ->
                                cell.getMinY() >= room.getMinY() - 1
                                        && (cell.getMaxY() <= room.getMaxY() + 1
                                                || isHigher(cell)
                                                        && cell.getMinY() <= room.getMinY() + 1))
                .isPresent();
    }

    /// The row, where any of it is seen.
    private Optional<Bounds> cell() {
        return row().filter(cell -> cell.intersects(room()));
    }

    private Optional<Bounds> row() {
        return list.lookupAll(".list-cell").stream()
                .filter(
                        node ->
                                node.isVisible()
                                        && node instanceof IndexedCell<?> cell
                                        && cell.getIndex() == wanted)
                .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .findFirst();
    }

    private Bounds room() {
        return list.localToScene(list.getLayoutBounds());
    }
}
