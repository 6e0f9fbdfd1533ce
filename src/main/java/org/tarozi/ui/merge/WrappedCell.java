package org.tarozi.ui.merge;

import javafx.scene.control.ListCell;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

/// A text in a list, on as many lines as it needs.
final class WrappedCell extends ListCell<String> {

    private static final double MARGIN = 32;

    private final Text words = new Text();

    WrappedCell() {
        words.wrappingWidthProperty().bind(widthProperty().subtract(MARGIN));
        setPrefWidth(0); // as wide as the list, so that nothing scrolls sideways
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        words.setText(text);
        setGraphic(empty ? null : words);
    }
}
