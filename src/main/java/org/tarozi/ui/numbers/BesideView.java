package org.tarozi.ui.numbers;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A list, and what was opened in it: beside it where both have their least width, else in its
/// place.
final class BesideView extends Pane {

    private static final double PART_OF_LIST = 0.55;

    private final Region list;
    private final Region detail;

    BesideView(Region list, Region detail) {
        this.list = list;
        this.detail = detail;
        getChildren().addAll(list, detail);
        detail.visibleProperty().subscribe(this::arrange);
        widthProperty().subscribe(this::arrange);
    }

    /// A list that has no room is not seen, so that the keyboard does not go there.
    private void arrange() {
        list.setVisible(!detail.isVisible() || isRoomForBoth());
        requestLayout();
    }

    private boolean isRoomForBoth() {
        return getWidth() >= list.minWidth(-1) + detail.minWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.max(list.minHeight(-1), detail.isVisible() ? detail.minHeight(-1) : 0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (!detail.isVisible()) {
            list.resizeRelocate(0, 0, width, height);
        } else if (list.isVisible()) {
            double half = snapSizeX(Math.max(list.minWidth(-1), width * PART_OF_LIST));
            list.resizeRelocate(0, 0, half, height);
            detail.resizeRelocate(half, 0, width - half, height);
        } else {
            detail.resizeRelocate(0, 0, width, height);
        }
    }
}
