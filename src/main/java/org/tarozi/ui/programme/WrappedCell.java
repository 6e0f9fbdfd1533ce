package org.tarozi.ui.programme;

import javafx.scene.control.TableCell;

/// A cell whose text goes on in a second line, as the name beside it does.
class WrappedCell extends TableCell<FactoryRow, FactoryRow> {

    WrappedCell() {
        setWrapText(true);
    }

    /// A row asks its cells for their height without saying how wide they are.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(
                getTableColumn() == null ? width : getTableColumn().getWidth());
    }
}
