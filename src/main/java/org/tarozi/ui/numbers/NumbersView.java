package org.tarozi.ui.numbers;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.analysis.DisclosureGuard;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.StyleSheet;
import org.tarozi.ui.control.FirstFocus;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.Segments;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The numbers: what is counted above, one of three ways to look at it below.
final class NumbersView extends BorderPane {

    private static final PseudoClass LOOKED_INTO = PseudoClass.getPseudoClass("looked-into");

    private final NumbersModel model;
    private final Words words;
    private final Saving saving;
    private final CountedView counted;
    private final StackPane place = new StackPane();
    private final List<Node> ways;

    NumbersView(NumbersModel model, Texts texts, Saving saving) {
        this.model = model;
        this.words = new Words(texts);
        this.saving = saving;
        this.counted = new CountedView(model, words);
        getStyleClass().add("numbers");
        getStylesheets().add(StyleSheet.of(NumbersView.class, "numbers.css"));
        RatesView rates = new RatesView(model, words);
        ways = List.of(rates, new HeatMapView(model, words), new InOutView(model, words));
        setTop(new VBox(new ScopeBarView(model, words), counted, tools()));
        setCenter(place);
        addEventHandler(KeyEvent.KEY_PRESSED, rates::back);
        model.shown().subscribe(shown -> fill());
        model.shown().subscribe(shown -> giveRoom(rates.isDetailAlone().getValue()));
        rates.isDetailAlone().subscribe(this::giveRoom);
        model.count().subscribe(count -> fill());
        model.stopped().subscribe(stopped -> fill());
        model.choice().map(choice -> choice.period().problem()).subscribe(problem -> fill());
        FirstFocus.in(
                this,
                "#findings",
                "#questions",
                "#rates",
                "#heat-map",
                "#visits",
                "#to-factories",
                "#why");
    }

    /// Nothing to look at is said in place of the rates; what is left out can always be looked at.
    private void fill() {
        Optional<Count> count = model.count().get();
        boolean nothing = count.isEmpty() || count.get().selection().included().isEmpty();
        boolean isLookedAt =
                model.shown().get() == NumbersModel.Shown.IN_AND_OUT
                        && count.filter(one -> !one.set().assessments().isEmpty()).isPresent();
        Optional<NumbersText> problem = model.choice().get().period().problem();
        if (problem.isPresent()) {
            show(List.of(Nothing.wrong(problem.get(), model, words)));
        } else if (model.stopped().get()) {
            show(List.of(Nothing.stopped(model, words)));
        } else if (nothing && !isLookedAt) {
            show(count.map(one -> Nothing.counted(one, model, words)).stream().toList());
        } else {
            show(List.of(ways.get(model.shown().get().ordinal())));
        }
    }

    /// What stays in its place keeps the keyboard.
    private void show(List<Node> nodes) {
        if (!place.getChildren().equals(nodes)) {
            place.getChildren().setAll(nodes);
        }
    }

    /// What is looked into has the room of the scope with large text; it is chosen from the bars.
    private void giveRoom(boolean detailAlone) {
        boolean detail = detailAlone && model.shown().get() == NumbersModel.Shown.RATES;
        pseudoClassStateChanged(LOOKED_INTO, detail);
        counted.nameScope(detail);
    }

    private Node tools() {
        HBox left = new HBox(segments(), new PartsView(model, words));
        left.getStyleClass().add("tools-left");
        FlowPane tools = new FlowPane(left, save(), new SavingView(saving, words));
        tools.getStyleClass().add("tools");
        return tools;
    }

    private Node segments() {
        Segments segments =
                new Segments(
                        segment(NumbersModel.Shown.RATES, Material2AL.BAR_CHART),
                        segment(NumbersModel.Shown.HEAT_MAP, Material2AL.GRID_ON),
                        segment(NumbersModel.Shown.IN_AND_OUT, Material2MZ.RULE));
        segments.setAlignment(Pos.CENTER_LEFT);
        return segments;
    }

    private ToggleButton segment(NumbersModel.Shown shown, Ikon picture) {
        ToggleButton segment = new ToggleButton(words.say(text(shown)), Icon.of(picture));
        segment.setId("show-" + text(shown).key());
        segment.setMinWidth(Region.USE_PREF_SIZE);
        segment.setOnAction(
                click -> {
                    segment.setSelected(true); // one is always chosen
                    model.shown().set(shown);
                });
        model.shown().subscribe(now -> segment.setSelected(now == shown));
        return segment;
    }

    private static NumbersText text(NumbersModel.Shown shown) {
        return switch (shown) {
            case RATES -> NumbersText.RATES;
            case HEAT_MAP -> NumbersText.HEAT_MAP;
            case IN_AND_OUT -> NumbersText.IN_AND_OUT;
        };
    }

    private Node save() {
        MenuButton save =
                new MenuButton(
                        words.say(NumbersText.SAVE),
                        Icon.of(Material2MZ.SAVE_ALT),
                        ofShown(
                                item(
                                        NumbersText.SAVE_PICTURE,
                                        Material2AL.IMAGE,
                                        this::savePicture),
                                NumbersText.SAVE_PART_PICTURE),
                        ofShown(
                                item(
                                        NumbersText.SAVE_TABLE,
                                        Material2MZ.TABLE_CHART,
                                        this::saveTable),
                                NumbersText.SAVE_PART_TABLE),
                        ofAll(
                                item(
                                        NumbersText.SAVE_ALL_PICTURE,
                                        Material2AL.IMAGE,
                                        sight -> savePicture(sight.ofAll()))),
                        ofAll(
                                item(
                                        NumbersText.SAVE_ALL_TABLE,
                                        Material2MZ.TABLE_CHART,
                                        sight -> saveTable(sight.ofAll()))),
                        new SeparatorMenuItem(),
                        item(NumbersText.REPORT, Material2AL.ASSESSMENT, sight -> report()));
        save.setId("save");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.disableProperty().bind(model.count().map(Optional::isEmpty));
        return save;
    }

    /// Leads to the report to the committee, of exactly what is chosen here.
    private void report() {
        model.choice().get().scope().map(Destination.Reports::toCommittee).ifPresent(model::go);
    }

    private MenuItem item(NumbersText text, Ikon picture, Consumer<Sight> save) {
        MenuItem item = new MenuItem(words.say(text), Icon.of(picture));
        item.setId(text.key());
        item.setOnAction(
                click -> model.count().get().map(count -> Sight.of(model, count)).ifPresent(save));
        return item;
    }

    /// Says so where the rates are looked into, and so only a part of them is saved.
    private MenuItem ofShown(MenuItem item, NumbersText part) {
        String whole = item.getText();
        item.textProperty().bind(lookedInto().map(is -> is ? words.say(part) : whole));
        return item;
    }

    /// Seen only there.
    private MenuItem ofAll(MenuItem item) {
        item.visibleProperty().bind(lookedInto());
        return item;
    }

    private BooleanBinding lookedInto() {
        return Bindings.createBooleanBinding(
                () ->
                        model.shown().get() == NumbersModel.Shown.RATES
                                && !model.drill().get().equals(new Drill.All()),
                model.shown(),
                model.drill());
    }

    /// Rates of a few factories tell something about each of them.
    private Saving.Named named(Sight sight) {
        int factories = sight.count().factories();
        boolean few =
                sight.shown() == NumbersModel.Shown.RATES
                        && factories > 0
                        && factories < DisclosureGuard.USUAL.minimum();
        return new Saving.Named(
                words.fileName(sight),
                few
                        ? Optional.of(words.say(NumbersText.FEW_FACTORIES, factories))
                        : Optional.empty());
    }

    private void savePicture(Sight sight) {
        saving.pictures(
                named(sight),
                new SheetView(model, words, sight, 0).pieces(),
                piece -> new SheetView(model, words, sight, piece).picture());
    }

    private void saveTable(Sight sight) {
        saving.table(
                named(sight),
                new Tables(sight.count(), sight.part(), words, model.name())
                        .of(sight.shown(), sight.drill(), sight.findings()));
    }
}
