package org.tarozi.ui.merge;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.tarozi.exchange.FileReceipt;

/// The name of a file, the visits it is about and what there is to say of it. Its words wrap, so it
/// is as high as they need.
final class FileCell extends TableCell<FileReceipt, FileReceipt> {

    private final ReceiptWords words;
    private final ObservableBooleanValue narrow;
    private final BatchFiles files;
    private final Text name;
    private final Text careful;
    private final Text visits;
    private final Text numbers;
    private final Text remarks;
    private final VBox lines;

    /// @param narrow whether the numbers stand here, since there is no room for their columns
    /// @param width how wide the column is
    FileCell(
            ReceiptWords words,
            BatchFiles files,
            ObservableBooleanValue narrow,
            ObservableDoubleValue width) {
        this.words = words;
        this.files = files;
        this.narrow = narrow;
        ObservableDoubleValue inside = Parts.inside(this, width);
        this.name = text("file-name", inside);
        this.careful = text("file-careful", inside);
        this.visits = text("file-visits", inside);
        this.numbers = text("file-remarks", inside);
        this.remarks = text("file-remarks", inside);
        this.lines = new VBox(name, careful, visits, numbers, remarks);
        lines.getStyleClass().add("file-lines");
        narrow.subscribe(now -> fill(getItem()));
    }

    private static Text text(String styleClass, ObservableDoubleValue width) {
        Text text = new Text();
        text.getStyleClass().add(styleClass);
        text.wrappingWidthProperty().bind(width);
        return text;
    }

    @Override
    protected void updateItem(@Nullable FileReceipt file, boolean empty) {
        super.updateItem(file, empty);
        fill(empty ? null : file);
    }

    private void fill(@Nullable FileReceipt file) {
        if (file == null) {
            setGraphic(null);
            return;
        }
        name.setText(files.name(file));
        careful.setText(words.careful(file));
        visits.setText(files.visits(file));
        numbers.setText(words.line(file.count()));
        remarks.setText(files.remarks(file));
        show(careful, !careful.getText().isEmpty());
        show(visits, !visits.getText().isEmpty());
        show(numbers, narrow.get() && file.status() != FileReceipt.Status.REFUSED);
        show(remarks, !remarks.getText().isEmpty());
        setGraphic(lines);
    }

    private static void show(Text line, boolean shown) {
        line.setVisible(shown);
        line.setManaged(shown);
    }
}
