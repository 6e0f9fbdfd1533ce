package org.tarozi.ui.merge;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.Receipt;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.Icon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/// A receipt file by file, those that were refused first. Of the numbers those have a column that
/// not all files have zero of; where there is no room for columns they stand in a line under the
/// name of the file.
final class FileTable extends TableView<FileReceipt> {

    private static final double NUMBER = 7.8;
    private static final double OUTCOME = 13;
    private static final double LEAST_NAME = 14;
    private static final double TAKE_OUT = 3.4;
    private static final double SCROLL_BAR = 1.3;

    private final Texts texts;
    private final ReceiptWords words;
    private final BatchFiles files;
    private final ObservableDoubleValue em;
    private final TableColumn<FileReceipt, FileReceipt> name;
    private final BooleanProperty narrow = new SimpleBooleanProperty(true);

    /// @param em measures the text
    /// @param wide from which width of the window, in em, the numbers have columns
    FileTable(ReceiptWords words, Receipt receipt, ObservableDoubleValue em, double wide) {
        super(FXCollections.observableArrayList(refusedFirst(receipt.files())));
        this.texts = words.texts();
        this.words = words;
        this.files = new BatchFiles(words, receipt.files());
        this.em = em;
        this.name = name();
        ObservableValue<Number> window = sceneProperty().flatMap(Scene::widthProperty).orElse(0);
        // where all are refused there are reasons to read and no numbers
        if (receipt.count(FileReceipt.Status.REFUSED) < receipt.files().size()) {
            narrow.bind(
                    Bindings.createBooleanBinding(
                            () -> window.getValue().doubleValue() < em.get() * wide, window, em));
        }
        setId("file-table");
        setAccessibleText(texts.say(MergeText.FILE));
        getStyleClass().add("file-table");
        setPlaceholder(new Label(texts.say(MergeText.NO_RECEIPT)));
        getColumns().add(outcome());
        getColumns().add(name);
        for (ReceiptWords.Sum sum : words.sums(receipt.total())) {
            if (getItems().stream().anyMatch(file -> number(file, sum.key()) > 0)) {
                getColumns().add(number(sum));
            }
        }
        // what is kept free for a scroll bar belongs to the columns while there is none
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        widthProperty().subscribe(width -> fit());
        em.subscribe(size -> fit());
        narrow.subscribe(now -> fit());
    }

    private static List<FileReceipt> refusedFirst(List<FileReceipt> files) {
        return files.stream()
                .sorted(Comparator.comparing(file -> file.status() != FileReceipt.Status.REFUSED))
                .toList();
    }

    /// Lets files be taken out of the batch, by a button in their row or by the Delete key.
    ///
    /// @param taker gets the file and the one below it, or above it where it was the last
    void letTakeOut(BiConsumer<FileReceipt, FileReceipt> taker) {
        TableColumn<FileReceipt, FileReceipt> column = column("", TAKE_OUT);
        column.setSortable(false);
        column.setCellFactory(owner -> new TakeOutCell(texts, files, file -> take(file, taker)));
        getColumns().add(column);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    FileReceipt chosen = getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.DELETE && chosen != null) {
                        event.consume();
                        take(chosen, taker);
                    }
                });
        fit();
    }

    private void take(FileReceipt file, BiConsumer<FileReceipt, FileReceipt> taker) {
        int at = getItems().indexOf(file);
        taker.accept(
                file, getItems().get(at + 1 < getItems().size() ? at + 1 : Math.max(0, at - 1)));
    }

    /// Selects a file, the first one where it is not there, and shows it.
    void choose(String file) {
        getSelectionModel().selectFirst();
        getItems().stream()
                .filter(one -> one.file().equals(file))
                .forEach(getSelectionModel()::select);
        scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 1));
    }

    /// @param width in em
    private TableColumn<FileReceipt, FileReceipt> column(String title, double width) {
        TableColumn<FileReceipt, FileReceipt> column = new TableColumn<>(title);
        column.setUserData(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setReorderable(false);
        return column;
    }

    private TableColumn<FileReceipt, FileReceipt> name() {
        TableColumn<FileReceipt, FileReceipt> column =
                column(texts.say(MergeText.FILE), LEAST_NAME);
        column.setComparator(Comparator.comparing(FileReceipt::file));
        column.setCellFactory(owner -> new FileCell(words, files, narrow, column.widthProperty()));
        return column;
    }

    private TableColumn<FileReceipt, FileReceipt> outcome() {
        TableColumn<FileReceipt, FileReceipt> column =
                column(texts.say(MergeText.OUTCOME), OUTCOME);
        column.setComparator(Comparator.comparing(FileReceipt::status));
        column.setCellFactory(owner -> new OutcomeCell());
        return column;
    }

    private TableColumn<FileReceipt, FileReceipt> number(ReceiptWords.Sum sum) {
        TableColumn<FileReceipt, FileReceipt> column = column("", NUMBER);
        Label title = new Label(sum.words());
        title.setTooltip(new Tooltip(texts.say(sum.meaning())));
        title.getStyleClass().add("number-title");
        column.setGraphic(title);
        column.getStyleClass().add("number-column");
        column.setComparator(Comparator.comparingInt(file -> number(file, sum.key())));
        column.visibleProperty().bind(narrow.not());
        column.setCellFactory(owner -> new NumberCell(sum.key()));
        return column;
    }

    /// The names get the room that the other columns leave.
    private void fit() {
        double one = Math.max(1, em.get());
        double left = getWidth() - SCROLL_BAR * one;
        for (TableColumn<FileReceipt, ?> column : getColumns()) {
            if (column.isVisible() && !column.equals(name)) {
                double width = (double) column.getUserData() * one;
                column.setPrefWidth(width);
                left -= width;
            }
        }
        name.setPrefWidth(Math.max(LEAST_NAME * one, left));
    }

    private int number(FileReceipt file, String key) {
        return words.sums(file.count()).stream()
                .filter(sum -> sum.key().equals(key))
                .mapToInt(ReceiptWords.Sum::number)
                .sum();
    }

    /// Gives a cell one style of a family; cells are used again and again, and hardly ever change.
    private static void restyle(Node cell, String family, String member) {
        if (!cell.getStyleClass().contains(family + member)) {
            cell.getStyleClass().removeIf(style -> style.startsWith(family));
            cell.getStyleClass().add(family + member);
        }
    }

    /// What became of a file: a picture and a word.
    private final class OutcomeCell extends TableCell<FileReceipt, FileReceipt> {

        private final Map<Ikon, Node> pictures = new HashMap<>();

        OutcomeCell() {
            setAlignment(Pos.TOP_LEFT);
        }

        @Override
        protected void updateItem(@Nullable FileReceipt file, boolean empty) {
            super.updateItem(file, empty);
            if (empty || file == null) {
                setText(null);
                setGraphic(null);
            } else {
                restyle(
                        this,
                        "outcome-",
                        ForeignFiles.isForeign(file)
                                ? "foreign"
                                : file.status().name().toLowerCase(Locale.ROOT));
                setText(words.status(file));
                setGraphic(pictures.computeIfAbsent(ReceiptWords.picture(file), Icon::of));
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
            if (empty || file == null || file.status() == FileReceipt.Status.REFUSED) {
                setText(null);
            } else {
                int number = number(file, key);
                restyle(this, "sum-", number == 0 ? "none" : key);
                setText(texts.language().number(number));
            }
        }
    }
}
