package org.tarozi.ui.programme;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;

/// A state with its picture. The picture is made again only where it is another one.
final class BadgeCell extends TableCell<FactoryRow, FactoryRow> {

    private final Function<FactoryRow, Optional<Badge>> badge;
    private Optional<Badge> shown = Optional.empty();

    BadgeCell(Function<FactoryRow, Optional<Badge>> badge) {
        this.badge = badge;
    }

    @Override
    protected void updateItem(@Nullable FactoryRow row, boolean empty) {
        super.updateItem(row, empty);
        Optional<Badge> now = row == null || empty ? Optional.empty() : badge.apply(row);
        if (!now.equals(shown)) {
            shown = now;
            setGraphic(now.map(Badge::label).orElse(null));
        }
    }
}
