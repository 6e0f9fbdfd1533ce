package org.tarozi.ui.report;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.FirstVisits;
import org.tarozi.ui.StyleSheet;
import org.tarozi.ui.Workplace;
import org.tarozi.ui.control.BackButton;
import org.tarozi.ui.control.EmptyState;
import org.tarozi.ui.control.FirstFocus;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.Segments;
import org.tarozi.ui.report.ReportModel.Making;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The reports: above what to make, on the left its choices, on the right its pages.
final class ReportView extends StackPane {

    private final Texts texts;
    private final Workplace workplace;
    private final ReportModel model;
    private final BorderPane body = new BorderPane();
    private final Map<Making, Node> sides;
    private final Map<Making, Node> pages;
    private final Node nothing;

    ReportView(Workplace workplace, ReportModel model) {
        this.texts = workplace.texts();
        this.workplace = workplace;
        this.model = model;
        getStyleClass().add("reports");
        getStylesheets().add(StyleSheet.of(ReportView.class, "report.css"));
        body.setTop(model.visit().map(this::withBack).orElseGet(this::header));
        PreviewView preview = new PreviewView(texts, model);
        this.sides = sides();
        this.pages =
                Map.of(
                        Making.COMMITTEE,
                        preview,
                        Making.FACTORY,
                        preview,
                        Making.HAND_OVER,
                        scrolled(new GoingView(texts, model.handOver())));
        this.nothing = scrolled(empty());
        getChildren().add(body);
        model.making().subscribe(now -> show());
        model.inventory().subscribe((before, now) -> show());
        FirstFocus.in(this, ".making > .toggle-button:selected");
    }

    /// Where nothing was assessed there is nothing to report, but factories can be handed over.
    private void show() {
        Making making = model.making().get();
        boolean isNothing =
                making != Making.HAND_OVER
                        && model.inventory()
                                .get()
                                .filter(all -> all.visits().isEmpty())
                                .isPresent();
        body.setLeft(isNothing ? null : sides.get(making));
        body.setCenter(isNothing ? nothing : pages.get(making));
    }

    private Node empty() {
        EmptyState empty =
                new EmptyState(
                        Material2AL.ASSESSMENT,
                        texts.say(ReportText.EMPTY_TITLE),
                        texts.say(ReportText.EMPTY_SENTENCE),
                        new FirstVisits(texts, workplace.frame()::go));
        empty.setId("report-empty");
        return empty;
    }

    /// Above the reports of a visit the way back to it, which Alt+← is too, as in the visit.
    private Node withBack(AssessmentId visit) {
        Button back =
                new BackButton(
                        "report-back",
                        texts.say(ReportText.BACK_TO_VISIT),
                        () -> workplace.frame().go(new Destination.Visit(visit, Optional.empty())));
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.isAltDown() && key.getCode() == KeyCode.LEFT) {
                        back.fire();
                        key.consume();
                    }
                });
        HBox header = new HBox(back, header());
        header.getStyleClass().add("making-header");
        return header;
    }

    private Node header() {
        Segments header =
                new Segments(
                        segment(Making.COMMITTEE, ReportText.COMMITTEE),
                        segment(Making.FACTORY, ReportText.FACTORY),
                        segment(Making.HAND_OVER, ReportText.HAND_OVER));
        header.setAccessibleText(texts.say(ReportText.MAKE_WHAT));
        header.getStyleClass().add("making");
        return header;
    }

    private ToggleButton segment(Making making, ReportText text) {
        Ikon picture =
                switch (making) {
                    case COMMITTEE -> Material2AL.ASSESSMENT;
                    case FACTORY -> Material2AL.DOMAIN;
                    case HAND_OVER -> Material2MZ.SEND;
                };
        ToggleButton segment = new ToggleButton(texts.say(text), Icon.of(picture));
        segment.setId("make-" + text.key());
        segment.setOnAction(
                click -> {
                    workplace.frame().calm(); // what was said of another report
                    model.making().set(making);
                    segment.setSelected(true);
                });
        model.making().subscribe(now -> segment.setSelected(now == making));
        return segment;
    }

    private Map<Making, Node> sides() {
        Map<Making, Node> sides = new EnumMap<>(Making.class);
        sides.put(Making.COMMITTEE, side(new CommitteeView(texts, model), pdf(), workbook()));
        sides.put(Making.FACTORY, side(new FactoryView(texts, model), pdf()));
        sides.put(Making.HAND_OVER, side(new HandOverView(texts, model.handOver()), handOver()));
        return sides;
    }

    /// The choices above, and below, always in sight, what is made of them.
    private Node side(Node choices, Button... buttons) {
        VBox below = new VBox(buttons);
        below.getStyleClass().add("making-below");
        ScrollPane scroll = scrolled(choices);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox side = new VBox(scroll, below);
        side.getStyleClass().addAll("side", "report-side");
        return side;
    }

    /// Something that fills its place, and scrolls where it is too small.
    static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        return scroll;
    }

    private Button pdf() {
        Button save = button(ReportText.SAVE_PDF, Material2MZ.PICTURE_AS_PDF);
        save.getStyleClass().add(Styles.ACCENT);
        save.setOnAction(click -> model.preview().draft().ifPresent(model.saving()::savePdf));
        save.disableProperty().bind(isNotReady());
        return save;
    }

    private Button workbook() {
        Button save = button(ReportText.SAVE_WORKBOOK, Material2MZ.TABLE_CHART);
        save.setOnAction(click -> model.preview().draft().ifPresent(model.saving()::saveWorkbook));
        save.disableProperty().bind(isNotReady());
        return save;
    }

    private ObservableValue<Boolean> isNotReady() {
        return Bindings.createBooleanBinding(
                () -> model.preview().draft().isEmpty() || model.saving().work().get().isPresent(),
                model.preview().current(),
                model.preview().state(),
                model.saving().work());
    }

    private Button handOver() {
        Button save = button(ReportText.SAVE_HAND_OVER, Material2MZ.SAVE_ALT);
        save.getStyleClass().add(Styles.ACCENT);
        save.setOnAction(click -> model.handOver().write());
        save.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        !model.handOver().isAny()
                                                || model.handOver()
                                                        .saving()
                                                        .work()
                                                        .get()
                                                        .isPresent(),
                                model.handOver().which(),
                                model.handOver().ticked(),
                                model.handOver().visits().all(),
                                model.handOver().saving().work()));
        return save;
    }

    private Button button(ReportText text, Ikon picture) {
        Button button = new Button(texts.say(text), Icon.of(picture));
        button.setId("report-" + text.key());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }
}
