package org.tarozi.ui.report;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.tarozi.text.Texts;
import org.tarozi.ui.control.LineField;

/// Assessments below a field to search them.
final class VisitListView extends VBox {

    private final ListView<VisitRow> list;
    private final TextField search = new LineField();

    /// @param id of the list; the search has it too, with `-search` behind
    VisitListView(Texts texts, VisitListModel model, String id) {
        getStyleClass().add("visit-list");
        search.setId(id + "-search");
        search.setPromptText(texts.say(ReportText.SEARCH_VISITS));
        search.setAccessibleText(texts.say(ReportText.SEARCH_VISITS));
        search.textProperty().bindBidirectional(model.search());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::goToFirst);
        list = new ListView<>(model.found());
        list.getStyleClass().add("listing");
        list.setId(id);
        list.setAccessibleText(texts.say(ReportText.ASSESSMENTS));
        Label nothing = Fields.sentence(texts.say(ReportText.NO_VISIT_FOUND), "muted");
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::begin);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, list);
    }

    /// Adds what acts on those that are listed.
    void addAboveList(Node node) {
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
    void chooseOnComing() {
        list.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused && isNoneChosen()) {
                                list.getSelectionModel().selectFirst();
                            }
                        });
    }

    ListView<VisitRow> list() {
        return list;
    }
}
