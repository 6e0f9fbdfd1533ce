package org.tarozi.ui.merge;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.Receipt;
import org.tarozi.text.Texts;
import org.tarozi.ui.Icon;

import java.util.Comparator;
import java.util.Locale;

/// A receipt file by file. Where there is no room for columns of numbers they stand in a line under
/// the name of the file.
final class FileTable extends TableView<FileReceipt> {

    private static final double NARROW = 70;
    private static final double NUMBER = 7;
    private static final double OUTCOME = 11;
    private static final double LEAST_NAME = 14;

    private final Texts texts;
    private final ReceiptWords words;
    private final ObservableDoubleValue em;
    private final BooleanBinding narrow;

    /// @param em measures the text
    FileTable(Texts texts, Receipt receipt, ObservableDoubleValue em) {
        super(FXCollections.observableArrayList(receipt.files()));
        this.texts = texts;
        this.words = new ReceiptWords(texts);
        this.em = em;
        this.narrow =
                Bindings.createBooleanBinding(
                        () -> getWidth() < em.get() * NARROW, widthProperty(), em);
        setId("file-table");
        getStyleClass().add("file-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(texts.say(MergeText.NO_RECEIPT)));
        getColumns().add(outcome());
        getColumns().add(name());
        for (ReceiptWords.Sum sum : words.sums(receipt.total())) {
            getColumns().add(number(sum));
        }
    }

    private TableColumn<FileReceipt, FileReceipt> column(String title) {
        TableColumn<FileReceipt, FileReceipt> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setReorderable(false);
        return column;
    }

    private TableColumn<FileReceipt, FileReceipt> name() {
        TableColumn<FileReceipt, FileReceipt> column = column(texts.say(MergeText.FILE));
        column.setComparator(Comparator.comparing(FileReceipt::file));
        width(column, LEAST_NAME, Double.MAX_VALUE);
        column.setCellFactory(owner -> new FileCell(words, narrow));
        return column;
    }

    private TableColumn<FileReceipt, FileReceipt> outcome() {
        TableColumn<FileReceipt, FileReceipt> column = column(texts.say(MergeText.OUTCOME));
        column.setComparator(Comparator.comparing(FileReceipt::status));
        width(column, OUTCOME, OUTCOME);
        column.setCellFactory(owner -> new OutcomeCell());
        return column;
    }

    private TableColumn<FileReceipt, FileReceipt> number(ReceiptWords.Sum sum) {
        TableColumn<FileReceipt, FileReceipt> column = column("");
        Label title = new Label(sum.words());
        title.setTooltip(new Tooltip(texts.say(sum.meaning())));
        title.getStyleClass().add("number-title");
        column.setGraphic(title);
        column.setComparator(Comparator.comparingInt(file -> number(file, sum.key())));
        column.visibleProperty().bind(narrow.not());
        width(column, NUMBER, NUMBER);
        column.setCellFactory(owner -> new NumberCell(sum.key()));
        return column;
    }

    /// From a least to a largest width in em.
    private void width(TableColumn<?, ?> column, double least, double largest) {
        em.subscribe(
                one -> {
                    double width = Math.max(1, one.doubleValue()) * least;
                    column.setMinWidth(1); // below any largest width
                    column.setMaxWidth(
                            largest == Double.MAX_VALUE ? Double.MAX_VALUE : width);
                    column.setMinWidth(width);
                    column.setPrefWidth(width);
                });
    }

    private int number(FileReceipt file, String key) {
        return words.sums(file.count()).stream()
                .filter(sum -> sum.key().equals(key))
                .mapToInt(ReceiptWords.Sum::number)
                .sum();
    }

    /// What became of a file: a picture and a word.
    private final class OutcomeCell extends TableCell<FileReceipt, FileReceipt> {

        OutcomeCell() {
            setAlignment(Pos.TOP_LEFT);
        }

        @Override
        protected void updateItem(@Nullable FileReceipt file, boolean empty) {
            super.updateItem(file, empty);
            getStyleClass().removeIf(style -> style.startsWith("outcome-"));
            if (empty || file == null) {
                setText(null);
                setGraphic(null);
            } else {
                getStyleClass()
                        .add("outcome-" + file.status().name().toLowerCase(Locale.ROOT));
                setText(words.status(file.status()));
                setGraphic(Icon.of(ReceiptWords.picture(file.status())));
            }
        }
    }

    /// One number; nothing for a file that was refused.
    private final class NumberCell extends TableCell<FileReceipt, FileReceipt> {

        private final String key;

        NumberCell(String key) {
            this.key = key;
            setAlignment(Pos.TOP_RIGHT);
            getStyleClass().add("number-cell");
        }

        @Override
        protected void updateItem(@Nullable FileReceipt file, boolean empty) {
            super.updateItem(file, empty);
            getStyleClass().removeAll("sum-none", "sum-" + key);
            if (empty || file == null || file.status() == FileReceipt.Status.REFUSED) {
                setText(null);
            } else {
                int number = number(file, key);
                getStyleClass().add(number == 0 ? "sum-none" : "sum-" + key);
                setText(texts.language().number(number));
            }
        }
    }
}
