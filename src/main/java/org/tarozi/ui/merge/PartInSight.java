package org.tarozi.ui.merge;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

import org.tarozi.ui.AfterLayout;

import java.util.Optional;

/// Brings a part of what scrolls into sight, once it is known where it stands, and scrolls no
/// further than that takes.
final class PartInSight {

    private final ScrollPane around;
    private final AfterLayout layouts;
    private Optional<Node> wanted = Optional.empty();

    PartInSight(ScrollPane around) {
        this.around = around;
        this.layouts = new AfterLayout(around, this::look);
    }

    /// Shows a part as a whole, or from its beginning where it is higher than the room.
    void bring(Node part) {
        wanted = Optional.of(part);
        layouts.begin();
    }

    /// Goes to the beginning of all.
    void begin() {
        wanted = Optional.empty();
        layouts.stop();
        around.setVvalue(around.getVmin());
    }

    private void look() {
        double room = around.getViewportBounds().getHeight();
        double hidden = around.getContent().getLayoutBounds().getHeight() - room;
        if (hidden > 0) {
            wanted.filter(part -> part.getScene() == around.getScene())
                    .ifPresent(part -> show(part, room, hidden));
        }
    }

    private void show(Node part, double room, double hidden) {
        Bounds bounds = around.getContent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
        double before = around.getVvalue() * hidden;
        double top = Math.min(Math.max(before, bounds.getMaxY() - room), bounds.getMinY());
        if (Math.abs(top - before) > 1) {
            around.setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }
}
