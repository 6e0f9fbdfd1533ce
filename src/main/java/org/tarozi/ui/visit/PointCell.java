package org.tarozi.ui.visit;

import org.jspecify.annotations.Nullable;
import org.tarozi.ui.control.WideCell;

import java.util.Optional;

/// A line of the list of compliance points: a cluster, or a point that a click leads to.
final class PointCell extends WideCell<PointLine> {

    private final VisitModel model;
    private final ClusterHead head;
    private final PointRow row;

    /// @param large whether texts are so large that a line holds less than usual
    PointCell(VisitModel model, VisitWords words, boolean large) {
        this.model = model;
        this.head = new ClusterHead(words, large);
        this.row = new PointRow(words, large);
        getStyleClass().add("point-cell");
        model.content().subscribe(now -> refresh());
        model.questions().current().subscribe(now -> refresh());
    }

    @Override
    protected void updateItem(@Nullable PointLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(
                switch (empty ? null : line) {
                    case null -> null;
                    case PointLine.Head cluster -> head;
                    case PointLine.Place place -> row;
                });
        refresh();
    }

    private void refresh() {
        model.content().get().ifPresent(this::show);
    }

    private void show(VisitContent now) {
        switch (getItem()) {
            case null -> {}
            case PointLine.Head(var cluster) -> setAccessibleText(head.show(now, cluster));
            case PointLine.Place(var point) -> {
                setAccessibleText(row.show(now, point));
                row.mark(model.questions().point().equals(Optional.of(point)));
            }
        }
    }
}
