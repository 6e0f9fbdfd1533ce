package org.tarozi.ui.visit;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.text.Caption;
import org.tarozi.ui.UiText;
import org.tarozi.ui.control.Choices;
import org.tarozi.ui.control.ControlText;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.MeantClicks;
import org.tarozi.ui.control.OneLine;

import java.util.List;

/// Above the questions: which of them are listed. Large texts leave room for one row only, where
/// the words to search for take the place of the filter while they are wanted.
final class QuestionTools extends StackPane {

    private final VisitModel model;
    private final VisitWords words;
    private final Runnable toQuestions;
    private final CustomTextField search =
            new CustomTextField() {
                @Override
                public void replaceText(int start, int end, String text) {
                    super.replaceText(start, end, OneLine.of(text));
                }
            };
    private final ComboBox<QuestionFilter> filter;

    /// @param toQuestions leads to the questions that are listed
    QuestionTools(VisitModel model, VisitWords words, Runnable toQuestions) {
        this.model = model;
        this.words = words;
        this.toQuestions = toQuestions;
        this.filter =
                Choices.box(QuestionFilter.offered(model), one -> words.say(VisitWords.of(one)));
        search.setId("visit-search");
        search.setPromptText(words.say(VisitText.SEARCH_PROMPT));
        search.setAccessibleText(words.say(UiText.SEARCH));
        search.setLeft(Icon.of(Material2MZ.SEARCH));
        search.textProperty().bindBidirectional(model.questions().search());
        search.setOnKeyPressed(this::pressed);
        HBox.setHgrow(search, Priority.ALWAYS);
        filter.setId("visit-filter");
        filter.setAccessibleText(words.say(VisitText.FILTER));
        filter.valueProperty().bindBidirectional(model.questions().filter());
        filter.setButtonCell(new ChosenCell());
        filter.setOnShowing(showing -> filter.setCellFactory(list -> new FilterCell()));
        model.content().subscribe(this::offer);
    }

    /// What is chosen stays chosen, though the box forgets it with what it offered before.
    private void offer() {
        List<QuestionFilter> offered = QuestionFilter.offered(model);
        if (!offered.equals(filter.getItems())) {
            filter.valueProperty().unbindBidirectional(model.questions().filter());
            filter.setItems(FXCollections.observableArrayList(offered));
            filter.valueProperty().bindBidirectional(model.questions().filter());
        }
    }

    /// All in one row.
    QuestionTools wide() {
        Button clear = button("visit-clear-search", VisitText.CLEAR_SEARCH, Material2AL.CLEAR);
        clear.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        clear.setTooltip(new Tooltip(words.say(VisitText.CLEAR_SEARCH)));
        clear.setFocusTraversable(false); // the keyboard has Escape
        clear.setOnAction(click -> search.clear());
        search.textProperty().subscribe(now -> search.setRight(now.isEmpty() ? null : clear));
        getChildren().setAll(row(search, filter, nextOpen()));
        return this;
    }

    /// The words to search for only while they are wanted.
    QuestionTools folded() {
        filter.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(filter, Priority.ALWAYS);
        Button open = button("visit-open-search", UiText.SEARCH, Material2MZ.SEARCH);
        open.setTooltip(new Tooltip(words.say(UiText.SEARCH) + " · F7"));
        open.setOnAction(click -> search());
        Button close = button("visit-close-search", ControlText.CANCEL, Material2AL.CLOSE);
        close.setTooltip(new Tooltip(words.say(ControlText.CANCEL)));
        close.setOnAction(click -> close());
        HBox found = row(search, close);
        HBox chosen = row(filter, open, nextOpen());
        chosen.visibleProperty().bind(found.visibleProperty().not());
        found.setVisible(false);
        getChildren().setAll(chosen, found);
        model.questions().search().subscribe(sought -> unfold(found));
        search.focusedProperty().subscribe(focused -> unfold(found));
        return this;
    }

    private void unfold(Node found) {
        found.setVisible(search.isFocused() || !search.getText().isEmpty());
    }

    private void close() {
        search.clear();
        toQuestions.run();
    }

    /// From the words into what they found, if they found any.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            if (!model.questions().listed().isEmpty()) {
                toQuestions.run();
            }
            event.consume();
        }
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("questions-tools");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node nextOpen() {
        Button next =
                MeantClicks.stepping(
                        button("visit-next-open", VisitText.NEXT_OPEN, Material2MZ.SKIP_NEXT));
        next.setTooltip(new Tooltip(words.say(VisitText.NEXT_OPEN) + " · F4"));
        next.setOnAction(
                click -> {
                    model.nextOpen();
                    toQuestions.run();
                });
        return next;
    }

    private Button button(String id, Caption what, Ikon picture) {
        Button button = new Button("", Icon.of(picture));
        button.setId(id);
        button.setAccessibleText(words.say(what));
        button.getStyleClass().add(Styles.BUTTON_ICON);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /// A filter with how many questions it lists.
    private final class FilterCell extends ListCell<QuestionFilter> {

        @Override
        protected void updateItem(@Nullable QuestionFilter one, boolean empty) {
            super.updateItem(one, empty);
            setText(one == null || empty ? "" : name(one));
        }

        private String name(QuestionFilter one) {
            String name = words.say(VisitWords.of(one));
            return one == QuestionFilter.POINT
                    ? name
                    : words.say(VisitText.FILTER_COUNT, name, model.questions().count(one));
        }
    }

    /// The filter that is chosen, in words for what is listed: words to search for are sought in
    /// all points.
    private final class ChosenCell extends ListCell<QuestionFilter> {

        ChosenCell() {
            setId("visit-filter-chosen");
            model.questions().search().subscribe((before, now) -> say());
        }

        @Override
        protected void updateItem(@Nullable QuestionFilter one, boolean empty) {
            super.updateItem(one, empty);
            say();
        }

        private void say() {
            QuestionFilter one = getItem();
            boolean everywhere = one == QuestionFilter.POINT && !model.questions().isOnePoint();
            setText(
                    one == null
                            ? ""
                            : words.say(
                                    everywhere ? VisitText.FILTER_ALL_POINTS : VisitWords.of(one)));
        }
    }

    /// Whether the words to search for are being typed.
    boolean isSearching() {
        return search.isFocused();
    }

    /// Puts the focus on the search.
    void search() {
        search.getParent().setVisible(true); // what is not seen takes no focus
        search.requestFocus();
        search.selectAll();
    }
}
