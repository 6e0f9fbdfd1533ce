package org.tarozi.ui.visit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import java.util.Optional;

/// Gives an area of text as many rows as its text needs, up to a bound, so that what is written is
/// seen as a whole. It grows no higher than what it scrolls in, below its title: beyond that the
/// line that is written would be out of sight.
final class Growing {

    private static final int MOST = 14;

    /// Its title and edges, in rows.
    private static final double BESIDE_TEXT = 2.5;

    /// Longer texts are not measured, which would take long.
    private static final int MEASURED = 4_000;

    private final TextArea area;
    private final int least;
    private final Runnable grown;
    private final Text words = new Text();

    private Growing(TextArea area, int least, Runnable grown) {
        this.area = area;
        this.least = least;
        this.grown = grown;
    }

    /// @param least how many rows an empty one has
    /// @param grown called when it has become higher or lower while it is written in
    static void in(TextArea area, int least, Runnable grown) {
        Growing growing = new Growing(area, least, grown);
        area.setPrefRowCount(least);
        area.textProperty().subscribe(growing::fit);
        area.widthProperty().subscribe(growing::fit);
        area.fontProperty().subscribe(growing::fit);
        area.sceneProperty().flatMap(scene -> growing.room()).subscribe(growing::fit);
    }

    private ObservableValue<Bounds> room() {
        return around().<ObservableValue<Bounds>>map(ScrollPane::viewportBoundsProperty)
                .orElseGet(area::layoutBoundsProperty);
    }

    private Optional<ScrollPane> around() {
        for (Node at = area; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }

    private int most(double row) {
        double rows =
                around().map(pane -> pane.getViewportBounds().getHeight() / row - BESIDE_TEXT)
                        .orElse((double) MOST);
        return (int) Math.clamp(rows, least, MOST);
    }

    private void fit() {
        if (area.lookup(".scroll-pane") instanceof ScrollPane scroll) {
            int before = area.getPrefRowCount();
            area.setPrefRowCount(rows(scroll));
            if (area.isFocused() && area.getPrefRowCount() != before) {
                grown.run();
            }
        }
    }

    private int rows(ScrollPane scroll) {
        double width = area.getWidth() - beside(scroll.getContent());
        if (width <= 0) {
            return least;
        }
        words.setFont(area.getFont());
        words.setWrappingWidth(0);
        words.setText("x");
        double row = words.getLayoutBounds().getHeight();
        if (area.getLength() > MEASURED) {
            return most(row);
        }
        words.setWrappingWidth(width);
        words.setText(area.getText());
        long rows = Math.round(words.getLayoutBounds().getHeight() / row);
        return (int) Math.clamp(rows, least, most(row));
    }

    private double beside(Node content) {
        Insets outside = area.getInsets();
        Insets inside = content instanceof Region region ? region.getInsets() : Insets.EMPTY;
        return outside.getLeft() + outside.getRight() + inside.getLeft() + inside.getRight();
    }
}
