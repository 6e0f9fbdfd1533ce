package org.tarozi.ui.numbers;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.PlaceField;
import org.tarozi.assessment.VisitKind;
import org.tarozi.ui.Icon;
import org.tarozi.ui.ScopePlaces;
import org.tarozi.ui.numbers.PeriodChoice.Kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is counted: a button for each thing that can be chosen, which says what is chosen.
final class ScopeBarView extends FlowPane {

    private final NumbersModel model;
    private final Words words;
    private final MenuButton period = new MenuButton();
    private final MenuButton kinds = new MenuButton();

    ScopeBarView(NumbersModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("scope-bar");
        period.setId("scope-period");
        kinds.setId("scope-kinds");
        getChildren().addAll(period, new PeriodDaysView(model, words), kinds);
        for (PlaceField field : PlaceField.values()) {
            getChildren().add(place(field));
        }
        getChildren().add(reset());
        model.choices().subscribe(choices -> fillPeriod(choices));
        model.choice().subscribe(choice -> fillPeriod(model.choices().get()));
        model.choice().subscribe(this::fillKinds);
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
        item.setOnAction(click -> model.choose(model.choice().get().during(to)));
        return item;
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
        kinds.setText(
                words.say(
                        NumbersText.KINDS,
                        Stream.of(VisitKind.values())
                                .filter(choice.kinds()::contains)
                                .map(this::say)
                                .collect(Collectors.joining(", "))));
        mark(kinds, !choice.kinds().equals(ScopeChoice.ALL.kinds()));
        kinds.getItems().clear();
        for (VisitKind kind : VisitKind.values()) {
            CheckMenuItem item = new CheckMenuItem(say(kind));
            item.setId("kind-" + kind.key());
            item.setSelected(choice.kinds().contains(kind));
            item.setOnAction(
                    click -> {
                        model.choose(model.choice().get().toggled(kind));
                        item.setSelected(model.choice().get().kinds().contains(kind));
                    });
            kinds.getItems().add(item);
        }
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
        MenuButton button = new MenuButton();
        button.setId("scope-" + field.key());
        model.choice().subscribe(choice -> fill(button, field));
        model.choices().subscribe(choices -> fill(button, field));
        return button;
    }

    private void fill(MenuButton button, PlaceField field) {
        Optional<String> now = model.choice().get().place(field);
        String any = words.say(NumbersText.ANY);
        ScopePlaces places = model.choices().get().places();
        String chosen = now.map(value -> places.name(field, value, words.texts())).orElse(any);
        button.setText(words.say(text(field), chosen));
        mark(button, now.isPresent());
        button.getItems().setAll(place(field, Optional.empty(), any));
        for (String value : places.of(field, country())) {
            String name = places.name(field, value, words.texts());
            button.getItems().add(place(field, Optional.of(value), name));
        }
        button.setDisable(button.getItems().size() == 1 && now.isEmpty());
    }

    private MenuItem place(PlaceField field, Optional<String> value, String text) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(model.choice().get().place(field).equals(value));
        item.setOnAction(click -> choose(field, value));
        return item;
    }

    /// A region of another country is chosen no more.
    private void choose(PlaceField field, Optional<String> value) {
        ScopeChoice chosen = model.choice().get().where(field, value);
        List<String> regions =
                model.choices()
                        .get()
                        .places()
                        .of(PlaceField.REGION, chosen.place(PlaceField.COUNTRY));
        boolean fits =
                chosen.place(PlaceField.REGION).filter(one -> !regions.contains(one)).isEmpty();
        model.choose(fits ? chosen : chosen.where(PlaceField.REGION, Optional.empty()));
    }

    private Optional<String> country() {
        return model.choice().get().place(PlaceField.COUNTRY);
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
