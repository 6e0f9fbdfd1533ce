package org.tarozi.ui.report;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.tarozi.analysis.PlaceField;
import org.tarozi.assessment.VisitKind;
import org.tarozi.text.Texts;
import org.tarozi.ui.PlaceMenu;
import org.tarozi.ui.ScopePlaces;
import org.tarozi.ui.VisitKinds;
import org.tarozi.ui.control.ControlText;
import org.tarozi.ui.control.TickMenu;
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
        PlaceMenu menu = new PlaceMenu(field, texts, names -> names, model.places()::set);
        VBox all = fields.field(title(field), menu);
        menu.disableProperty().subscribe(nothing -> Fields.show(all, !nothing));
        report.inventory().subscribe(known -> show(menu, report));
        model.places().subscribe(chosen -> show(menu, report));
        return all;
    }

    private void show(PlaceMenu menu, ReportModel report) {
        menu.show(
                report.inventory().get().map(Inventory::places).orElse(ScopePlaces.NONE),
                model.places().get());
    }

    private static ReportText title(PlaceField field) {
        return switch (field) {
            case COUNTRY -> ReportText.COUNTRY;
            case REGION -> ReportText.REGION;
            case SECTOR -> ReportText.SECTOR;
        };
    }

    private Node kinds() {
        TickMenu kinds = new TickMenu();
        model.kinds()
                .subscribe(
                        now -> {
                            kinds.say(names(now), names(now));
                            kinds.offer(
                                    List.of(
                                            Stream.of(VisitKind.values())
                                                    .map(this::tick)
                                                    .toList()));
                        });
        return fields.field(ReportText.KINDS, kinds);
    }

    private TickMenu.Tick tick(VisitKind kind) {
        return new TickMenu.Tick(
                "report-kind-" + kind.key(),
                name(kind),
                model.kinds().get().contains(kind),
                () -> model.toggle(kind));
    }

    private String names(Set<VisitKind> kinds) {
        return kinds.stream().sorted().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(VisitKind kind) {
        return texts.say(VisitKinds.name(kind));
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
        Node from = fields.day(ReportText.FROM, ControlText.DAY_EXAMPLE, model.from());
        Node to = fields.day(ReportText.TO, ControlText.DAY_EXAMPLE, model.to());
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox.setHgrow(to, Priority.ALWAYS);
        HBox both = new HBox(from, to);
        both.getStyleClass().add("pair");
        model.visits().subscribe(now -> Fields.show(both, now == Visits.WINDOW));
        return both;
    }

    private Node asOf() {
        Node day = fields.day(ReportText.DAY, ControlText.DAY_EXAMPLE, model.asOf());
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
