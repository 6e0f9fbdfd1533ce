package org.tarozi.ui.report;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.report.content.Audience;
import org.tarozi.text.Texts;
import org.tarozi.ui.Doubts;
import org.tarozi.ui.Moments;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.LineField;
import org.tarozi.ui.control.Radios;

import java.time.LocalDate;
import java.util.List;

/// The choices for the report to the committee.
final class CommitteeView extends VBox {

    private final Texts texts;
    private final Fields fields;
    private final CommitteeModel model;

    CommitteeView(Texts texts, ReportModel report) {
        this.texts = texts;
        this.fields = new Fields(texts);
        this.model = report.committee();
        getStyleClass().add("fields");
        getChildren()
                .addAll(
                        Fields.sentence(texts.say(ReportText.COMMITTEE_WHAT), "muted"),
                        fields.languages(model.language()),
                        audience(),
                        new ScopeView(texts, model.scope(), report),
                        fields.heading(ReportText.COVER),
                        edition(),
                        fields.day(ReportText.DATE, ReportText.DATE_NEWEST, model.date()),
                        endorsed(report));
    }

    /// Nobody has endorsed anything on a day to come.
    private Node endorsed(ReportModel report) {
        Label ahead = Fields.sentence(texts.say(ReportText.ENDORSED_AHEAD), "small");
        ahead.setId("report-endorsed-ahead");
        ahead.setGraphic(Icon.of(Material2MZ.WARNING, "careful-picture"));
        model.endorsed()
                .text()
                .subscribe(
                        typed -> {
                            LocalDate today = Moments.day(report.clock().instant());
                            Fields.show(ahead, Doubts.ahead(typed, today).isPresent());
                        });
        VBox endorsed = fields.day(ReportText.ENDORSED, ReportText.NOT_ENDORSED, model.endorsed());
        endorsed.getChildren().add(ahead);
        return endorsed;
    }

    private Node audience() {
        Label label = Fields.sentence(texts.say(ReportText.AUDIENCE), "strong");
        ToggleGroup group = new ToggleGroup();
        RadioButton committee = radio(group, ReportText.FOR_COMMITTEE, Audience.COMMITTEE);
        RadioButton staff = radio(group, ReportText.FOR_STAFF, Audience.INTERNAL);
        model.audience()
                .subscribe(
                        now -> (now == Audience.COMMITTEE ? committee : staff).setSelected(true));
        Label why = Fields.sentence("", "muted", "small");
        why.setId("report-audience-why");
        why.textProperty()
                .bind(
                        model.audience()
                                .map(
                                        now ->
                                                texts.say(
                                                        now == Audience.COMMITTEE
                                                                ? ReportText.FOR_COMMITTEE_WHY
                                                                : ReportText.FOR_STAFF_WHY)));
        Radios audience = new Radios(List.of(committee, staff));
        audience.getChildren().setAll(label, committee, staff, why);
        audience.getStyleClass().add("field");
        return audience;
    }

    private RadioButton radio(ToggleGroup group, ReportText text, Audience audience) {
        RadioButton radio = new RadioButton(texts.say(text));
        radio.setId("report-" + text.key());
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        radio.setOnAction(click -> model.audience().set(audience));
        return radio;
    }

    private Node edition() {
        TextField edition = new LineField();
        edition.textProperty().bindBidirectional(model.version());
        Label missing = Fields.sentence(texts.say(ReportText.EDITION_MISSING), "small", "wrong");
        model.version().subscribe(now -> Fields.show(missing, now.isBlank()));
        return fields.field(ReportText.EDITION, edition, missing);
    }
}
