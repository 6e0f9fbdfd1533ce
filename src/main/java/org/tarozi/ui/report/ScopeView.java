package org.tarozi.ui.report;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.tarozi.analysis.PlaceField;
import org.tarozi.assessment.VisitKind;
import org.tarozi.text.Texts;
import org.tarozi.ui.UiText;
import org.tarozi.ui.VisitKinds;
import org.tarozi.ui.report.ScopeModel.Visits;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which visits are counted: when, and where.
final class ScopeView extends VBox {

    private final Texts texts;
    private final Fields fields;
    private final ScopeModel model;

    ScopeView(Texts texts, ScopeModel model, ReportModel report) {
        this.texts = texts;
        this.fields = new Fields(texts);
        this.model = model;
        getStyleClass().add("fields");
        ComboBox<Optional<Integer>> cycles = cycles();
        getChildren().addAll(visits(), window(), asOf(), cycle(cycles), problem(), kinds());
        for (PlaceField field : PlaceField.values()) {
            getChildren().add(place(field, report));
        }
        report.inventory()
                .subscribe(
                        known ->
                                known.ifPresent(
                                        all -> {
                                            Fields.offer(
                                                    cycles,
                                                    all.cycles().stream()
                                                            .map(Optional::of)
                                                            .toList(),
                                                    Optional.empty());
                                        }));
    }

    /// Offered where factories have anything there.
    private Node place(PlaceField field, ReportModel report) {
        ComboBox<Optional<String>> choice =
                fields.choice(
                        model.place(field),
                        place ->
                                place.map(value -> name(report, field, value))
                                        .orElseGet(() -> texts.say(all(field))));
        VBox all = fields.field(title(field), choice);
        Runnable fill =
                () ->
                        report.inventory()
                                .get()
                                .map(known -> known.places().of(field, country()))
                                .ifPresent(places -> fill(choice, all, places));
        report.inventory().subscribe(known -> fill.run());
        if (field == PlaceField.REGION) {
            model.place(PlaceField.COUNTRY).subscribe(now -> fill.run());
        }
        return all;
    }

    private Optional<String> country() {
        return model.place(PlaceField.COUNTRY).get();
    }

    private String name(ReportModel report, PlaceField field, String value) {
        return report.inventory()
                .get()
                .map(known -> known.places().name(field, value, texts))
                .orElse(value);
    }

    private static ReportText title(PlaceField field) {
        return switch (field) {
            case COUNTRY -> ReportText.COUNTRY;
            case REGION -> ReportText.REGION;
            case SECTOR -> ReportText.SECTOR;
        };
    }

    private static ReportText all(PlaceField field) {
        return switch (field) {
            case COUNTRY -> ReportText.ALL_COUNTRIES;
            case REGION -> ReportText.ALL_REGIONS;
            case SECTOR -> ReportText.ALL_SECTORS;
        };
    }

    private Node kinds() {
        MenuButton kinds = new MenuButton();
        kinds.setMnemonicParsing(false);
        for (VisitKind kind : VisitKind.values()) {
            CheckMenuItem item = new CheckMenuItem(name(kind));
            item.setId("report-kind-" + kind.key());
            item.setOnAction(
                    click -> {
                        model.toggle(kind);
                        item.setSelected(model.kinds().get().contains(kind));
                    });
            model.kinds().subscribe(now -> item.setSelected(now.contains(kind)));
            kinds.getItems().add(item);
        }
        kinds.textProperty().bind(model.kinds().map(this::names));
        return fields.field(ReportText.KINDS, kinds);
    }

    private String names(Set<VisitKind> kinds) {
        return kinds.stream().sorted().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(VisitKind kind) {
        return texts.say(VisitKinds.name(kind));
    }

    private static void fill(ComboBox<Optional<String>> choice, Node field, List<String> places) {
        Fields.offer(
                choice,
                Stream.concat(
                                Stream.of(Optional.<String>empty()),
                                places.stream().map(Optional::of))
                        .toList(),
                Optional.empty());
        Fields.show(field, !places.isEmpty());
    }

    private Node visits() {
        ComboBox<Visits> visits = fields.choice(model.visits(), this::name);
        visits.getItems().setAll(Visits.values());
        Label why = Fields.sentence("", "muted", "small");
        why.textProperty().bind(model.visits().map(this::why));
        return fields.field(ReportText.VISITS, visits, why);
    }

    private String name(Visits visits) {
        return texts.say(
                switch (visits) {
                    case LATEST -> ReportText.VISITS_LATEST;
                    case WINDOW -> ReportText.VISITS_WINDOW;
                    case CYCLE -> ReportText.VISITS_CYCLE;
                    case AS_OF -> ReportText.VISITS_AS_OF;
                    case PANEL -> ReportText.VISITS_PANEL;
                });
    }

    private String why(Visits visits) {
        return texts.say(
                switch (visits) {
                    case LATEST -> ReportText.VISITS_LATEST_WHY;
                    case WINDOW -> ReportText.VISITS_WINDOW_WHY;
                    case CYCLE -> ReportText.VISITS_CYCLE_WHY;
                    case AS_OF -> ReportText.VISITS_AS_OF_WHY;
                    case PANEL -> ReportText.VISITS_PANEL_WHY;
                });
    }

    private Node window() {
        Node from = fields.day(ReportText.FROM, UiText.DAY_EXAMPLE, model.from());
        Node to = fields.day(ReportText.TO, UiText.DAY_EXAMPLE, model.to());
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox.setHgrow(to, Priority.ALWAYS);
        HBox both = new HBox(from, to);
        both.getStyleClass().add("pair");
        model.visits().subscribe(now -> Fields.show(both, now == Visits.WINDOW));
        return both;
    }

    private Node asOf() {
        Node day = fields.day(ReportText.DAY, UiText.DAY_EXAMPLE, model.asOf());
        model.visits().subscribe(now -> Fields.show(day, now == Visits.AS_OF));
        return day;
    }

    private ComboBox<Optional<Integer>> cycles() {
        return fields.choice(
                model.cycle(),
                cycle ->
                        cycle.map(number -> texts.language().number(number))
                                .orElseGet(() -> texts.say(ReportText.CHOOSE_CYCLE)));
    }

    private Node cycle(ComboBox<Optional<Integer>> cycles) {
        VBox field = fields.field(ReportText.CYCLE, cycles);
        model.visits()
                .subscribe(now -> Fields.show(field, now == Visits.CYCLE || now == Visits.PANEL));
        return field;
    }

    /// What is wrong with the choice as a whole; a day that is none says so itself.
    private Node problem() {
        Label problem = Fields.sentence(texts.say(ReportText.WINDOW_BACKWARDS), "small", "wrong");
        Runnable look =
                () ->
                        Fields.show(
                                problem,
                                model.problem().equals(Optional.of(ReportText.WINDOW_BACKWARDS)));
        model.visits().subscribe(now -> look.run());
        model.from().text().subscribe(now -> look.run());
        model.to().text().subscribe(now -> look.run());
        return problem;
    }
}
