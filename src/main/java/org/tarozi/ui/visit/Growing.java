package org.tarozi.ui.visit;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Gives an area of text as many rows as its text needs, up to a bound, so that what is written is
/// seen as a whole.
final class Growing {

    private static final int MOST = 14;

    /// Longer texts are not measured, which would take long.
    private static final int MEASURED = 4_000;

    private final TextArea area;
    private final int least;
    private final Text words = new Text();

    private Growing(TextArea area, int least) {
        this.area = area;
        this.least = least;
    }

    /// @param least how many rows an empty one has
    static void in(TextArea area, int least) {
        Growing growing = new Growing(area, least);
        area.setPrefRowCount(least);
        area.textProperty().subscribe(growing::fit);
        area.widthProperty().subscribe(growing::fit);
        area.fontProperty().subscribe(growing::fit);
    }

    private void fit() {
        if (area.lookup(".scroll-pane") instanceof ScrollPane scroll) {
            area.setPrefRowCount(rows(scroll));
        }
    }

    private int rows(ScrollPane scroll) {
        double width = area.getWidth() - beside(scroll.getContent());
        if (area.getLength() > MEASURED || width <= 0) {
            return area.getLength() > MEASURED ? MOST : least;
        }
        words.setFont(area.getFont());
        words.setWrappingWidth(0);
        words.setText("x");
        double row = words.getLayoutBounds().getHeight();
        words.setWrappingWidth(width);
        words.setText(area.getText());
        long rows = Math.round(words.getLayoutBounds().getHeight() / row);
        return (int) Math.clamp(rows, least, MOST);
    }

    private double beside(Node content) {
        Insets outside = area.getInsets();
        Insets inside = content instanceof Region region ? region.getInsets() : Insets.EMPTY;
        return outside.getLeft() + outside.getRight() + inside.getLeft() + inside.getRight();
    }
}
