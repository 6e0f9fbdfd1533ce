package org.tarozi.ui.merge;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

import org.tarozi.ui.control.AfterLayout;
import org.tarozi.ui.control.Scrolled;

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
        Scrolled scrolled = new Scrolled(around);
        wanted.filter(part -> part.getScene() == around.getScene())
                .ifPresent(part -> scrolled.show(part, scrolled.top(), 0, 0));
    }
}
