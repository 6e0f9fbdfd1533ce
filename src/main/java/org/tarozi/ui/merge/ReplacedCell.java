package org.tarozi.ui.merge;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A value that takes the place of another: where, what it is now and by whom, and what it was.
final class ReplacedCell extends ListCell<Replaced.Line> {

    private final Text place = new Text();
    private final Text now = new Text();
    private final Text before = new Text();
    private final VBox lines = new VBox(place, now, before);

    /// @param width how wide the list is
    ReplacedCell(ObservableDoubleValue width) {
        getStyleClass().add("replaced-cell");
        lines.getStyleClass().add("row-lines");
        line(place, width, "row-place");
        line(now, width, "row-about");
        line(before, width, "row-place");
        setPrefWidth(0); // as wide as the list, so that nothing scrolls sideways
    }

    private void line(Text text, ObservableDoubleValue width, String style) {
        text.getStyleClass().add(style);
        text.wrappingWidthProperty().bind(Parts.inside(this, width));
    }

    @Override
    protected void updateItem(Replaced.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        place.setText(line.place());
        now.setText(line.now());
        before.setText(line.before().orElse(""));
        before.setManaged(line.before().isPresent());
        setAccessibleText(
                Stream.concat(Stream.of(line.place(), line.now()), line.before().stream())
                        .collect(Collectors.joining(". ")));
        setGraphic(lines);
    }
}
