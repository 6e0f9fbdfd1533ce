package org.tarozi.ui.programme;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.ui.Icon;

/// The factories: search, table, and how many there are.
final class FactoryListView extends VBox {

    private final ProgrammeModel model;
    private final Words words;
    private final TextField search = new TextField();
    private final FactoryTableView table;

    FactoryListView(ProgrammeModel model) {
        this.model = model;
        this.words = model.words();
        this.table = new FactoryTableView(model);
        getStyleClass().add("factory-list");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(tools(), strays(), table, footer());
    }

    /// Puts the cursor into the search.
    void search() {
        search.requestFocus();
        search.selectAll();
    }

    private Node tools() {
        Button add = new Button(words.say(ProgrammeText.ADD_FACTORY), Icon.of(Material2AL.ADD));
        add.setId("add-factory");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(click -> model.add());
        HBox tools = new HBox(searching(), add);
        tools.getStyleClass().add("tools");
        return tools;
    }

    private Node searching() {
        search.setId("search");
        search.setPromptText(words.say(ProgrammeText.SEARCH_FACTORIES));
        search.setAccessibleText(words.say(ProgrammeText.SEARCH_FACTORIES));
        search.setTooltip(new Tooltip(words.say(ProgrammeText.SEARCH_HINT) + " (Ctrl+F)"));
        search.textProperty().bindBidirectional(model.search());
        search.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        table.enter();
                        event.consume();
                    } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                        search.clear();
                        event.consume();
                    }
                });
        Node glass = Icon.of(Material2MZ.SEARCH, "search-picture");
        StackPane.setAlignment(glass, Pos.CENTER_LEFT);
        StackPane both = new StackPane(search, glass, clear());
        both.getStyleClass().add("search");
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    private Node clear() {
        Button clear = new Button("", Icon.of(Material2AL.CLEAR));
        clear.setId("clear-search");
        clear.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "clear-search");
        clear.setAccessibleText(words.say(ProgrammeText.CLEAR_SEARCH));
        clear.setTooltip(new Tooltip(words.say(ProgrammeText.CLEAR_SEARCH)));
        clear.visibleProperty().bind(model.search().isEmpty().not());
        clear.setOnAction(
                click -> {
                    search.clear();
                    search.requestFocus();
                });
        StackPane.setAlignment(clear, Pos.CENTER_RIGHT);
        return clear;
    }

    private Node strays() {
        Label sentence = new Label();
        sentence.setWrapText(true);
        sentence.textProperty()
                .bind(
                        model.overview()
                                .map(
                                        read ->
                                                read.map(
                                                                one ->
                                                                        words.say(
                                                                                ProgrammeText
                                                                                        .STRAYS,
                                                                                one.strays()))
                                                        .orElse("")));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button decide = new Button(words.say(ProgrammeText.DECIDE));
        decide.setMinWidth(Region.USE_PREF_SIZE);
        decide.setOnAction(click -> model.merge());
        HBox strays = new HBox(Icon.of(Material2MZ.WARNING, "warning-picture"), sentence, decide);
        strays.setId("strays");
        strays.getStyleClass().add("warning-box");
        strays.visibleProperty()
                .bind(model.overview().map(read -> read.map(Overview::strays).orElse(0) > 0));
        strays.managedProperty().bind(strays.visibleProperty());
        return strays;
    }

    private Node footer() {
        Label count = new Label();
        count.setId("factory-count");
        count.getStyleClass().addAll("muted", "small");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::count, model.overview(), model.shown(), model.trash()));
        ToggleButton trash =
                new ToggleButton(
                        words.say(ProgrammeText.SHOW_TRASH), Icon.of(Material2AL.DELETE_OUTLINE));
        trash.setId("show-trash");
        trash.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        trash.selectedProperty().bindBidirectional(model.trash());
        trash.visibleProperty()
                .bind(model.overview().map(read -> read.map(Overview::trashed).orElse(0) > 0));
        trash.managedProperty().bind(trash.visibleProperty());
        Label hint = new Label(words.say(ProgrammeText.ENTER_HINT));
        hint.getStyleClass().addAll("muted", "small");
        FlowPane footer = new FlowPane(count, hint, trash);
        footer.getStyleClass().add("list-footer");
        return footer;
    }

    private String count() {
        int shown = model.shown().size();
        int all =
                model.overview()
                        .get()
                        .map(
                                read ->
                                        model.trash().get()
                                                ? read.factories().size()
                                                : read.factories().size() - read.trashed())
                        .orElse(0);
        return shown == all
                ? words.say(ProgrammeText.ALL_SHOWN, all)
                : words.say(ProgrammeText.SOME_SHOWN, shown, all);
    }
}
