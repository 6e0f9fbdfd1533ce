package org.tarozi.ui.report;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.tarozi.text.Texts;
import org.tarozi.ui.control.Radios;
import org.tarozi.ui.report.HandOverModel.Which;

import java.util.ArrayList;
import java.util.List;

/// The choice of what is handed over.
final class HandOverView extends VBox {

    private final Texts texts;
    private final HandOverModel model;

    HandOverView(Texts texts, HandOverModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("fields");
        getChildren()
                .addAll(
                        Fields.sentence(texts.say(ReportText.HAND_OVER_WHAT), "muted"),
                        which(),
                        Fields.sentence(texts.say(ReportText.GOES_ALONG), "muted", "small"));
    }

    private Node which() {
        Label label = Fields.sentence(texts.say(ReportText.WHICH), "strong");
        ToggleGroup group = new ToggleGroup();
        List<RadioButton> buttons = new ArrayList<>();
        List<Node> rows = new ArrayList<>(List.of(label));
        for (Which one : Which.values()) {
            RadioButton radio = new RadioButton(texts.say(name(one)));
            radio.setId("report-" + name(one).key());
            radio.setToggleGroup(group);
            radio.setWrapText(true);
            radio.setOnAction(click -> model.which().set(one));
            model.which().subscribe(now -> radio.setSelected(now == one));
            buttons.add(radio);
            rows.add(radio);
            rows.add(Fields.sentence(texts.say(why(one)), "muted", "small", "below"));
        }
        Radios which = new Radios(buttons);
        which.getChildren().setAll(rows);
        which.getStyleClass().add("field");
        return which;
    }

    private static ReportText name(Which which) {
        return switch (which) {
            case ALL -> ReportText.GO_ALL;
            case OPEN -> ReportText.GO_OPEN;
            case TICKED -> ReportText.GO_TICKED;
        };
    }

    private static ReportText why(Which which) {
        return switch (which) {
            case ALL -> ReportText.GO_ALL_WHY;
            case OPEN -> ReportText.GO_OPEN_WHY;
            case TICKED -> ReportText.GO_TICKED_WHY;
        };
    }
}
