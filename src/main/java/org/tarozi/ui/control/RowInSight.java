package org.tarozi.ui.control;

import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntSupplier;

/// Keeps the chosen row of a list in sight: whole where it fits, else its beginning. A list whose
/// rows differ in height goes astray by itself until it knows how high they are.
public final class RowInSight {

    private static final Set<KeyCode> MOVING =
            EnumSet.of(
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_DOWN,
                    KeyCode.HOME,
                    KeyCode.END);

    private final Control list;
    private final IntSupplier chosen;
    private final AfterLayout layouts;

    private RowInSight(Control list, IntSupplier chosen) {
        this.list = list;
        this.chosen = chosen;
        this.layouts = new AfterLayout(list, this::look);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// That of a list, from now on with every key that moves in it.
    public static RowInSight of(ListView<?> list) {
        return new RowInSight(list, list.getSelectionModel()::getSelectedIndex);
    }

    /// The same of a table.
    public static RowInSight of(TableView<?> table) {
        return new RowInSight(table, table.getSelectionModel()::getSelectedIndex);
    }

    /// Brings the chosen row into sight, also where the list is filled or shown only now.
    public void show() {
        layouts.begin();
    }

    private void pressed(KeyEvent key) {
        if (MOVING.contains(key.getCode())) {
            show();
        }
    }

    private void look() {
        int at = chosen.getAsInt();
        if (at >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> rows) {
            IndexedCell<?> first = rows.getFirstVisibleCell();
            IndexedCell<?> last = rows.getLastVisibleCell();
            if (first == null || last == null) {
                return;
            }
            if (at < first.getIndex() || at > last.getIndex()) {
                rows.scrollTo(at);
            } else {
                scroll(rows, rows.getVisibleCell(at));
            }
        }
    }

    private static void scroll(VirtualFlow<?> rows, IndexedCell<?> row) {
        double above = row.getLayoutY();
        double below = above + row.getHeight() - rows.getHeight();
        if (above < 0) {
            rows.scrollPixels(above);
        } else if (below > 0) {
            rows.scrollPixels(Math.min(above, below));
        }
    }
}
