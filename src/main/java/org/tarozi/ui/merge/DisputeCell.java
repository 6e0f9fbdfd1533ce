package org.tarozi.ui.merge;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.Icon;

/// A conflict in the list: where, what about, and which field.
final class DisputeCell extends ListCell<DisputeRow> {

    private final Text place = new Text();
    private final Text about = new Text();
    private final Label field = new Label();
    private final Label trash;
    private final VBox lines;

    /// @param width how wide the list is
    DisputeCell(ObservableDoubleValue width, Texts texts) {
        this.trash = new Label(texts.say(MergeText.IN_TRASH), Icon.of(Material2AL.DELETE_OUTLINE));
        this.lines = new VBox(place, about, field, trash);
        getStyleClass().add("row-cell");
        lines.getStyleClass().add("row-lines");
        about.getStyleClass().add("row-about");
        about.wrappingWidthProperty().bind(Parts.inside(this, width));
        place.getStyleClass().add("row-place");
        place.wrappingWidthProperty().bind(Parts.inside(this, width));
        field.getStyleClass().addAll("small", "row-field");
        field.setGraphic(Icon.of(Material2AL.CALL_SPLIT));
        trash.getStyleClass().addAll("small", "row-trash");
        trash.managedProperty().bind(trash.visibleProperty());
        setPrefWidth(0); // as wide as the list, so that nothing scrolls sideways
    }

    @Override
    protected void updateItem(@Nullable DisputeRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        place.setText(row.place());
        about.setText(row.about());
        field.setText(row.field());
        trash.setVisible(row.inTrash());
        String said = row.place() + ". " + row.about() + " " + row.field();
        setAccessibleText(row.inTrash() ? said + ". " + trash.getText() : said);
        setGraphic(lines);
    }
}
