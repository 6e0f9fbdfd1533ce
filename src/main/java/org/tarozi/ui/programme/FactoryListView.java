package org.tarozi.ui.programme;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
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
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.LineField;

import java.util.function.ToIntFunction;

/// The factories: search, table, and how many there are.
final class FactoryListView extends VBox {

    private static final double HINT_ROOM_EM = 24;

    private final ProgrammeModel model;
    private final Words words;
    private final TextField search = new LineField();
    private final FactoryTableView table;

    FactoryListView(ProgrammeModel model) {
        this.model = model;
        this.words = model.words();
        this.table = new FactoryTableView(model);
        getStyleClass().add("factory-list");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(tools(), table, footer());
    }

    /// Puts the cursor into the search.
    void search() {
        search.requestFocus();
        search.selectAll();
    }

    /// Puts the focus into the table.
    void home() {
        table.home();
    }

    private Node tools() {
        Button add = new Button(words.say(ProgrammeText.ADD_FACTORY), Icon.of(Material2AL.ADD));
        add.setId("add-factory");
        add.setDisable(model.factory().isOnlyRead());
        add.setOnAction(click -> model.add());
        HBox tools = new HBox(searching(), add);
        tools.getStyleClass().add("tools");
        return tools;
    }

    private Node searching() {
        search.setId("search");
        search.setPrefColumnCount(6);
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

    /// How many visits have no place in the table, and the way to where that is decided.
    private Node strays() {
        return warning(
                "strays",
                Overview::strays,
                new Said(ProgrammeText.STRAYS, ProgrammeText.STRAYS_WHY),
                model::merge);
    }

    /// How many factories may have been written down twice, and the way to the first of them.
    private Node namesakes() {
        return warning(
                "namesakes-here",
                read -> read.namesakes().size(),
                new Said(ProgrammeText.NAMESAKES, ProgrammeText.NAMESAKES_WHY),
                () ->
                        model.overview().get().stream()
                                .flatMap(read -> read.namesakes().stream())
                                .findFirst()
                                .ifPresent(row -> model.reveal(row.id())));
    }

    /// What a warning says of a number of things, and why that matters.
    private record Said(ProgrammeText what, ProgrammeText why) {}

    private Node warning(String id, ToIntFunction<Overview> count, Said said, Runnable step) {
        ObservableValue<Integer> number =
                model.overview().map(read -> read.map(count::applyAsInt).orElse(0));
        Button warning = new Button("", Icon.of(Material2MZ.WARNING));
        warning.setId(id);
        warning.getStyleClass().addAll("state", "state-conflict", "state-button");
        warning.textProperty().bind(number.map(now -> words.say(said.what(), now)));
        warning.accessibleTextProperty().bind(number.map(now -> words.say(said.why(), now)));
        Tooltip why = new Tooltip();
        why.textProperty().bind(warning.accessibleTextProperty());
        warning.setTooltip(why);
        warning.setMinWidth(Region.USE_PREF_SIZE);
        warning.setOnAction(click -> step.run());
        warning.visibleProperty().bind(number.map(now -> now > 0));
        warning.managedProperty().bind(warning.visibleProperty());
        return warning;
    }

    private Node footer() {
        Label count = new Label();
        count.setId("factory-count");
        count.getStyleClass().addAll("muted", "small");
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::count, model.overview(), model.shown(), model.trash()));
        Label hint = new Label(words.say(ProgrammeText.ENTER_HINT));
        hint.setId("enter-hint");
        hint.getStyleClass().addAll("muted", "small");
        hint.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        hasVisit()
                                                && getWidth()
                                                        > HINT_ROOM_EM * hint.getFont().getSize(),
                                model.chosen(),
                                model.overview(),
                                widthProperty(),
                                hint.fontProperty()));
        hint.managedProperty().bind(hint.visibleProperty());
        FlowPane footer = new FlowPane(count, strays(), namesakes(), underWay(), trash(), hint);
        footer.getStyleClass().add("list-footer");
        return footer;
    }

    /// How many visits are not finished, and the factories where they are.
    private Node underWay() {
        ToggleButton shown =
                toggle(
                        Icon.of(Material2MZ.TIMELAPSE),
                        ProgrammeText.SHOW_UNDER_WAY,
                        model.underWay(),
                        Overview::underWay);
        shown.setId("show-under-way");
        Tooltip what = new Tooltip(words.say(ProgrammeText.SHOW_UNDER_WAY_WHAT));
        shown.setTooltip(what);
        return shown;
    }

    private Node trash() {
        ToggleButton shown =
                toggle(
                        Icon.of(Material2AL.DELETE_OUTLINE),
                        ProgrammeText.SHOW_TRASH_OF,
                        model.trash(),
                        Overview::trashed);
        shown.setId("show-trash");
        return shown;
    }

    /// A button that is there while there is something to show by it.
    ///
    /// @param text what it shows, given how many there are
    private ToggleButton toggle(
            Node picture,
            ProgrammeText text,
            BooleanProperty shown,
            ToIntFunction<Overview> count) {
        ObservableValue<Integer> many =
                model.overview().map(read -> read.map(count::applyAsInt).orElse(0));
        ToggleButton button = new ToggleButton("", picture);
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        button.selectedProperty().bindBidirectional(shown);
        button.textProperty().bind(many.map(now -> words.say(text, now)));
        button.visibleProperty().bind(many.map(now -> now > 0));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /// Whether there is one to open.
    private boolean hasVisit() {
        return model.overview()
                .get()
                .flatMap(read -> model.chosen().get().flatMap(read::row))
                .filter(row -> row.sums().visits() > 0)
                .isPresent();
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
