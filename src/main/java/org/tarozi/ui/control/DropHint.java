package org.tarozi.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.Ikon;

import java.time.Duration;

/// Seen while files are held over a part of the window: what dropping them would do.
public final class DropHint extends StackPane {

    /// Systems tell of the last move after the drop that ended it, and of no leaving then.
    private static final long LATE = Duration.ofMillis(700).toNanos();

    private long dropped = System.nanoTime() - LATE;

    public DropHint(String words, Ikon icon) {
        Label sentence = new Label(words, Icon.of(icon));
        sentence.getStyleClass().add("subheading");
        sentence.setWrapText(true);
        getChildren().add(sentence);
        getStyleClass().add("drop-hint");
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Goes when the files leave a part of the window, or the mouse moves there without any.
    public void follow(Node part) {
        part.addEventHandler(DragEvent.DRAG_EXITED, event -> away());
        part.addEventFilter(MouseEvent.MOUSE_MOVED, event -> away());
    }

    /// Files are held there that would be taken.
    public void over() {
        setVisible(System.nanoTime() - dropped >= LATE);
    }

    /// None are, or others.
    public void away() {
        setVisible(false);
    }

    /// They were dropped.
    public void dropped() {
        dropped = System.nanoTime();
        away();
    }
}
