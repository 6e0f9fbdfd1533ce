package org.tarozi.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// What has more than there is room for, and shows a part of it.
///
/// @param pane around all of it
public record Scrolled(ScrollPane pane) {

    /// How much higher all of it is than what is seen.
    private double hidden() {
        return pane.getContent().getLayoutBounds().getHeight()
                - pane.getViewportBounds().getHeight();
    }

    /// How much of it is out of sight above.
    public double top() {
        return pane.getVvalue() * Math.max(0, hidden());
    }

    /// Scrolls by a part of what is seen.
    ///
    /// @return whether there is anything out of sight
    boolean turn(double part) {
        double hidden = hidden();
        if (hidden <= 0) {
            return false;
        }
        double to = top() + part * pane.getViewportBounds().getHeight();
        pane.setVvalue(Math.clamp(to / hidden, 0, 1));
        return true;
    }

    /// Whether a part begins in sight, with room for a line of it; of what is not laid out yet
    /// nobody knows better.
    public boolean isBegunInSight(Node part, double line) {
        Bounds bounds = pane.getContent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
        double room = pane.getViewportBounds().getHeight();
        return bounds.getMinY() >= top() - 1 && bounds.getMinY() + line <= top() + room;
    }

    /// Scrolls as far as it takes to show a part, and no further; to its beginning where it is
    /// higher than the room.
    ///
    /// @param before how much was out of sight above
    /// @param above how much shall be seen before the part
    /// @param below how much shall be seen behind it
    public void show(Node part, double before, double above, double below) {
        double hidden = hidden();
        if (hidden > 0) {
            Bounds bounds =
                    pane.getContent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
            double room = pane.getViewportBounds().getHeight();
            double top = Math.max(before, bounds.getMaxY() + below - room);
            top = Math.min(top, bounds.getMinY() - above);
            pane.setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }
}
