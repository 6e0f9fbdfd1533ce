package org.tarozi.ui.numbers;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;

import java.util.OptionalInt;

/// A horizontal bar as long as a percentage of its track. Without a percentage the track is broken,
/// so that nobody takes it for 0 %.
final class BarView extends Region {

    private static final double WHOLE = 100;

    private final Region fill = new Region();
    private final OptionalInt percent;

    BarView(OptionalInt percent) {
        this.percent = percent;
        getStyleClass().addAll("bar", percent.isPresent() ? "bar-assessed" : "bar-not-assessed");
        fill.getStyleClass().add("bar-fill");
        fill.setVisible(percent.isPresent());
        getChildren().add(fill);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        fill.resizeRelocate(
                insets.getLeft(),
                insets.getTop(),
                snapSizeX(width * percent.orElse(0) / WHOLE),
                height);
    }
}
