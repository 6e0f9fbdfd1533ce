package org.tarozi.ui.merge;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

/// A text in a list, on as many lines as it needs.
final class WrappedCell extends ListCell<String> {

    private final Text words = new Text();

    /// @param width how wide the list is
    WrappedCell(ObservableDoubleValue width) {
        words.wrappingWidthProperty().bind(Parts.inside(this, width));
        setPrefWidth(0); // as wide as the list, so that nothing scrolls sideways
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        words.setText(text);
        setGraphic(empty ? null : words);
    }
}
