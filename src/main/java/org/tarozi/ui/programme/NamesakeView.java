package org.tarozi.ui.programme;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.tarozi.ui.control.ControlText;
import org.tarozi.ui.control.FirstFocus;
import org.tarozi.ui.control.FormPane;
import org.tarozi.ui.control.WideCell;

import java.util.Optional;

/// The form that asks which other factory is the same.
final class NamesakeView extends FormPane {

    private final NamesakeModel model;
    private final Words words;
    private final ListView<FactoryRow> list;

    /// @param back what leaves it
    NamesakeView(NamesakeModel model, Words words, Runnable back) {
        this.model = model;
        this.words = words;
        this.list = new ListView<>(model.shown());
        list.getStyleClass().add("listing");
        Label title = new Wrapped(words.say(ProgrammeText.SAME_AS_TITLE, model.factory().name()));
        title.getStyleClass().add("heading");
        Label what = new Wrapped(words.say(ProgrammeText.SAME_AS_WHAT));
        what.getStyleClass().add("muted");
        show(buttons(back), title, what, search(), list());
    }

    private Node search() {
        TextField search = Inputs.line(model.search());
        search.setId("namesake-search");
        search.setPromptText(words.say(ProgrammeText.SEARCH_HINT));
        FirstFocus.on(search);
        search.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.DOWN) {
                        list.requestFocus();
                        list.getSelectionModel().selectFirst();
                        key.consume();
                    }
                });
        return new Labelled(words.say(ProgrammeText.SEARCH_FACTORIES), search);
    }

    private Node list() {
        list.setId("namesakes");
        list.setAccessibleText(words.say(ProgrammeText.SAME_AS_WHAT));
        list.getStyleClass().add("namesakes");
        list.setCellFactory(owner -> new RowCell());
        list.setPlaceholder(new Wrapped(words.say(ProgrammeText.NONE_FOUND)));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> model.chosen().set(Optional.ofNullable(row)));
        model.chosen().subscribe(row -> row.ifPresent(list.getSelectionModel()::select));
        list.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        model.join();
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private final class RowCell extends WideCell<FactoryRow> {
        @Override
        protected void updateItem(@Nullable FactoryRow row, boolean empty) {
            super.updateItem(row, empty);
            String line = row == null || empty ? "" : NamesakeView.this.line(row);
            setAccessibleText(line);
            setGraphic(line.isEmpty() ? null : new Wrapped(line));
        }
    }

    private String line(FactoryRow row) {
        return Words.joined(" · ", row.name(), words.about(row));
    }

    private Node buttons(Runnable back) {
        Button join = new Button(words.say(ProgrammeText.JOIN));
        join.setId("namesake-join");
        join.getStyleClass().add(Styles.ACCENT);
        join.setDefaultButton(true);
        join.disableProperty().bind(model.chosen().map(Optional::isEmpty));
        join.setOnAction(click -> model.join());
        Button cancel = new Button(words.texts().say(ControlText.CANCEL));
        cancel.setId("namesake-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(click -> back.run());
        FlowPane buttons = new FlowPane(join, cancel);
        buttons.getStyleClass().add("actions");
        return buttons;
    }
}
