package org.tarozi.ui.numbers;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.PlaceField;
import org.tarozi.assessment.VisitKind;
import org.tarozi.ui.PlaceMenu;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.TickMenu;
import org.tarozi.ui.numbers.PeriodChoice.Kind;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is counted: a button for each thing that can be chosen, which says what is chosen.
final class ScopeBarView extends FlowPane {

    private final NumbersModel model;
    private final Words words;
    private final MenuButton period = new MenuButton();
    private final PeriodDaysView days;
    private final TickMenu kinds = new TickMenu();

    ScopeBarView(NumbersModel model, Words words) {
        this.model = model;
        this.words = words;
        this.days = new PeriodDaysView(model, words);
        getStyleClass().add("scope-bar");
        period.setId("scope-period");
        kinds.setId("scope-kinds");
        getChildren().addAll(period, days, kinds);
        for (PlaceField field : PlaceField.values()) {
            getChildren().add(place(field));
        }
        getChildren().add(reset());
        model.choices().subscribe(choices -> fillPeriod(choices));
        model.choice().subscribe(choice -> fillPeriod(model.choices().get()));
        model.choice().subscribe(this::fillKinds);
        kinds.textProperty()
                .subscribe(
                        now ->
                                mark(
                                        kinds,
                                        !model.choice()
                                                .get()
                                                .kinds()
                                                .equals(ScopeChoice.ALL.kinds())));
    }

    private void fillPeriod(Choices choices) {
        PeriodChoice now = model.choice().get().period();
        period.setText(words.say(NumbersText.PERIOD, say(now)));
        mark(period, now.kind() != Kind.ALL);
        period.getItems().setAll(period(now.of(Kind.ALL)), period(now.of(Kind.WINDOW)));
        period.getItems().add(period(now.of(Kind.AS_OF)));
        if (!choices.cycles().isEmpty()) {
            period.getItems().add(new SeparatorMenuItem());
        }
        for (int cycle : choices.cycles()) {
            period.getItems().add(period(now.numbered(Kind.CYCLE, cycle)));
        }
        for (int cycle : choices.cycles()) {
            if (cycle > 1 && cycle <= Period.Panel.MOST) {
                period.getItems().add(period(now.numbered(Kind.PANEL, cycle)));
            }
        }
    }

    private MenuItem period(PeriodChoice to) {
        RadioMenuItem item = new RadioMenuItem(say(to));
        boolean numbered = to.kind() == Kind.CYCLE || to.kind() == Kind.PANEL;
        item.setId(
                "period-"
                        + to.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                        + (numbered ? "-" + to.number() : ""));
        item.setSelected(to.equals(model.choice().get().period()));
        item.setOnAction(click -> choose(to));
        return item;
    }

    /// Who chose to say days says them next.
    private void choose(PeriodChoice to) {
        model.choose(model.choice().get().during(to));
        if (to.isOfDays()) {
            days.takeFocus();
        }
    }

    private String say(PeriodChoice one) {
        return switch (one.kind()) {
            case ALL -> words.say(NumbersText.PERIOD_ALL);
            case WINDOW -> words.say(NumbersText.PERIOD_WINDOW);
            case CYCLE -> words.say(NumbersText.PERIOD_CYCLE, one.number());
            case AS_OF -> words.say(NumbersText.PERIOD_AS_OF);
            case PANEL -> words.say(NumbersText.PERIOD_PANEL, one.number());
        };
    }

    private void fillKinds(ScopeChoice choice) {
        String names =
                words.say(
                        NumbersText.KINDS,
                        Stream.of(VisitKind.values())
                                .filter(choice.kinds()::contains)
                                .map(this::say)
                                .collect(Collectors.joining(", ")));
        kinds.say(names, names);
        kinds.offer(
                List.of(
                        Stream.of(VisitKind.values())
                                .map(
                                        kind ->
                                                new TickMenu.Tick(
                                                        "kind-" + kind.key(),
                                                        say(kind),
                                                        choice.kinds().contains(kind),
                                                        () -> model.choose(choice.toggled(kind))))
                                .toList()));
    }

    private String say(VisitKind kind) {
        return words.say(
                switch (kind) {
                    case FULL -> NumbersText.KIND_FULL;
                    case FOLLOW_UP -> NumbersText.KIND_FOLLOW_UP;
                    case SHORT -> NumbersText.KIND_SHORT;
                    case VIRTUAL -> NumbersText.KIND_VIRTUAL;
                });
    }

    private MenuButton place(PlaceField field) {
        PlaceMenu menu =
                new PlaceMenu(
                        field,
                        words.texts(),
                        names -> words.say(text(field), names),
                        chosen -> model.choose(model.choice().get().where(chosen)));
        menu.setId("scope-" + field.key());
        model.choice().subscribe(choice -> show(menu));
        model.choices().subscribe(choices -> show(menu));
        menu.textProperty()
                .subscribe(now -> mark(menu, !model.choice().get().places().of(field).isEmpty()));
        return menu;
    }

    private void show(PlaceMenu menu) {
        menu.show(model.choices().get().places(), model.choice().get().places());
    }

    private static NumbersText text(PlaceField field) {
        return switch (field) {
            case COUNTRY -> NumbersText.COUNTRY;
            case REGION -> NumbersText.REGION;
            case SECTOR -> NumbersText.SECTOR;
        };
    }

    private Button reset() {
        Button reset = new Button(words.say(NumbersText.RESET), Icon.of(Material2MZ.REFRESH));
        reset.setId("scope-reset");
        reset.getStyleClass().add(Styles.FLAT);
        reset.setOnAction(click -> model.reset());
        reset.visibleProperty().bind(model.choice().map(choice -> !choice.equals(ScopeChoice.ALL)));
        reset.managedProperty().bind(reset.visibleProperty());
        return reset;
    }

    /// A choice that narrows the count stands out.
    private static void mark(MenuButton button, boolean narrows) {
        button.setMnemonicParsing(false);
        button.getStyleClass().remove("narrows");
        if (narrows) {
            button.getStyleClass().add("narrows");
        }
    }
}
