package org.tarozi.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.tarozi.text.Texts;

/// A list below a field to search it.
public final class SearchedList<T> extends VBox {

    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final ListView<T> list;
    private final TextField search = new LineField();

    /// @param id of the list; the search has it too, with `-search` behind
    /// @param prompt what can be searched for
    public SearchedList(Texts texts, Narrowed<T> rows, String id, String prompt) {
        getStyleClass().add("searched-list");
        search.setId(id + "-search");
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        search.textProperty().bindBidirectional(rows.search());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::goToFirst);
        list = new ListView<>(rows.found());
        list.getStyleClass().add("listing");
        list.setId(id);
        list.setPlaceholder(placeholder(texts.say(ControlText.NOTHING_FOUND)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::begin);
        RowInSight inSight = RowInSight.of(list);
        rows.search().subscribe((before, now) -> inSight.show());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field(), list);
    }

    private Node field() {
        StackPane field = new StackPane(search);
        field.getStyleClass().add("search-field");
        return field;
    }

    private static Label placeholder(String nothing) {
        Label sentence = new Label(nothing);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.getStyleClass().add("muted");
        return sentence;
    }

    /// Adds what acts on those that are listed.
    public void addAboveList(Node node) {
        getChildren().add(getChildren().indexOf(list), node);
    }

    /// From the search the keys go on in what it found.
    private void goToFirst(KeyEvent key) {
        boolean further = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN;
        if (further && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
            list.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            key.consume();
        }
    }

    /// Where none is chosen the keys begin with the first, which a list would skip.
    private void begin(KeyEvent key) {
        boolean moves = key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP;
        if ((moves || key.getCode() == KeyCode.SPACE) && isNoneChosen()) {
            list.getSelectionModel().selectFirst();
            if (moves) {
                key.consume();
            }
        }
    }

    private boolean isNoneChosen() {
        return list.getSelectionModel().isEmpty() && !list.getItems().isEmpty();
    }

    /// Chooses the first for who comes to the list, where none is chosen.
    public void chooseOnComing() {
        list.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused && isNoneChosen()) {
                                list.getSelectionModel().selectFirst();
                            }
                        });
    }

    /// Ctrl+F leads to the search from anywhere in a part of the screen.
    public void searchFrom(Node part) {
        part.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (FIND.match(key)) {
                        search.requestFocus();
                        search.selectAll();
                        key.consume();
                    }
                });
    }

    public ListView<T> list() {
        return list;
    }
}
