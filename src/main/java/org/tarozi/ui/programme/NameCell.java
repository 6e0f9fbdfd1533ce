package org.tarozi.ui.programme;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The name of a factory, below it what has no column of its own. Its nodes are used again for
/// every row.
final class NameCell extends TableCell<FactoryRow, FactoryRow> {

    private final Function<FactoryRow, String> named;
    private final Function<FactoryRow, String> below;
    private final Function<FactoryRow, String> warning;
    private final Label name = new Label();
    private final Label second = new Label();
    private final Label conflicts = new Badge(Material2MZ.WARNING, "", "state-conflict").label();
    private final VBox lines = new VBox(name, second, conflicts);

    /// @param named the first line
    /// @param below a second line; empty for none
    /// @param warning a third line; empty for none
    NameCell(
            Function<FactoryRow, String> named,
            Function<FactoryRow, String> below,
            Function<FactoryRow, String> warning) {
        this.named = named;
        this.below = below;
        this.warning = warning;
        name.getStyleClass().add("strong");
        second.getStyleClass().addAll("muted", "small");
        name.setWrapText(true);
        second.setWrapText(true);
        lines.getStyleClass().add("name-lines");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    /// A row asks its cells for their height without saying how wide they are.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(
                getTableColumn() == null ? width : getTableColumn().getWidth());
    }

    @Override
    protected void updateItem(@Nullable FactoryRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setText(null);
            setAccessibleText(null);
            setGraphic(null);
            return;
        }
        setText(row.name());
        name.setText(named.apply(row));
        show(second, below.apply(row));
        show(conflicts, warning.apply(row));
        setAccessibleText(
                Stream.of(name, second, conflicts)
                        .map(Label::getText)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(". ")));
        setGraphic(lines);
    }

    private static void show(Label label, String text) {
        label.setText(text);
        show(label, !text.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
