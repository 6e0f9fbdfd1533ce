package org.tarozi.ui.programme;

import javafx.beans.property.DoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.tarozi.ui.control.AfterLayout;

import java.util.List;

/// Which part of a long form is at the top of what is seen, so that who comes back sees it there
/// again, also where texts have other heights.
final class SeenPart {

    private final ScrollPane scroll;
    private final VBox parts;
    private final double wanted;
    private boolean settled;

    private SeenPart(ScrollPane scroll, VBox parts, double wanted) {
        this.scroll = scroll;
        this.parts = parts;
        this.wanted = wanted;
        this.settled = wanted == 0;
    }

    /// Goes to a place, and notes from then on where the user is.
    ///
    /// @param parts what is scrolled
    /// @param place how many parts are above what is seen; its fraction says how much of the next
    static void keep(ScrollPane scroll, VBox parts, DoubleProperty place) {
        SeenPart seen = new SeenPart(scroll, parts, place.get());
        scroll.vvalueProperty()
                .subscribe(
                        (before, now) -> {
                            if (seen.settled) {
                                place.set(seen.place());
                            }
                        });
        if (!seen.settled) {
            new AfterLayout(scroll, seen::goThere).begin();
        }
    }

    private double hidden() {
        return parts.getHeight() - scroll.getViewportBounds().getHeight();
    }

    private double place() {
        List<Node> all = parts.getChildren();
        double top = scroll.getVvalue() * Math.max(0, hidden());
        int at = 0;
        while (at + 1 < all.size() && all.get(at + 1).getBoundsInParent().getMinY() <= top) {
            at++;
        }
        Bounds part = all.get(at).getBoundsInParent();
        double above = (top - part.getMinY()) / Math.max(1, part.getHeight());
        return at + Math.clamp(above, 0, 0.99);
    }

    private void goThere() {
        if (hidden() > 0) {
            int at = Math.clamp((long) wanted, 0, parts.getChildren().size() - 1);
            Bounds part = parts.getChildren().get(at).getBoundsInParent();
            double top = part.getMinY() + (wanted - at) * part.getHeight();
            settled = false;
            scroll.setVvalue(Math.clamp(top / hidden(), 0, 1));
            settled = true;
        }
    }
}
