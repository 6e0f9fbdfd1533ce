package org.tarozi.ui.control;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;

import java.util.concurrent.atomic.AtomicInteger;

/// Looks for the chosen row of a list or a table as who sits before it does.
public final class SeenRow {

    private static final int LAYOUTS = 6;

    private SeenRow() {}

    /// Waits until a row is chosen and seen: from its beginning, and to its end where it has room.
    public static void await(SceneRobot scene, String list, int chosen) {
        awaitDrawn(scene.scene());
        Toolkit.await(
                "row " + chosen + " of " + list + " is chosen and seen",
                () -> chosen(scene, list) == chosen && isSeen(scene, list));
    }

    /// Waits until all is drawn that follows from what was done.
    private static void awaitDrawn(Scene scene) {
        AtomicInteger layouts = new AtomicInteger();
        Runnable count =
                () -> {
                    layouts.incrementAndGet();
                    Platform.requestNextPulse();
                };
        Toolkit.doOnWindow(
                () -> {
                    scene.addPostLayoutPulseListener(count);
                    Platform.requestNextPulse();
                });
        Toolkit.await("it is drawn", () -> layouts.get() > LAYOUTS);
        Toolkit.doOnWindow(() -> scene.removePostLayoutPulseListener(count));
    }

    /// The place of the row that is chosen.
    public static int chosen(SceneRobot scene, String list) {
        return Toolkit.onWindow(
                () ->
                        switch (scene.scene().getRoot().lookup(list)) {
                            case ListView<?> rows -> rows.getSelectionModel().getSelectedIndex();
                            case TableView<?> rows -> rows.getSelectionModel().getSelectedIndex();
                            case Node other -> throw new AssertionError(other);
                        });
    }

    private static boolean isSeen(SceneRobot scene, String list) {
        return scene.scene().getRoot().lookup(list).lookup(".virtual-flow")
                        instanceof VirtualFlow<?> rows
                && rows.getVisibleCell(chosen(scene, list)) instanceof IndexedCell<?> row
                && isSeen(row, rows.localToScene(rows.getLayoutBounds()));
    }

    private static boolean isSeen(IndexedCell<?> row, Bounds room) {
        Bounds place = row.localToScene(row.getLayoutBounds());
        return place.getMinY() >= room.getMinY() - 1
                && (place.getMaxY() <= room.getMaxY() + 1 || place.getHeight() > room.getHeight());
    }
}
