package org.tarozi.ui.numbers;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.tarozi.ui.UiText;

/// What the signs and colours of the heat map mean.
final class HeatLegend extends FlowPane {

    HeatLegend(Words words) {
        getStyleClass().add("heat-legend");
        setMinHeight(USE_PREF_SIZE);
        Label title = new Label(words.say(NumbersText.LEGEND));
        title.getStyleClass().add("muted");
        getChildren()
                .addAll(
                        title,
                        entry("0", HeatMark.NONE, words.say(NumbersText.LEGEND_NONE)),
                        entry("1", HeatMark.ONE, words.say(NumbersText.LEGEND_ONE)),
                        entry("2", HeatMark.TWO, words.say(NumbersText.LEGEND_TWO)),
                        entry("3", HeatMark.MORE, words.say(NumbersText.LEGEND_MORE)),
                        entry("–", HeatMark.NOT_ASSESSED, words.texts().say(UiText.NOT_ASSESSED)),
                        entry(
                                "×",
                                HeatMark.NOT_APPLICABLE,
                                words.texts().say(UiText.NOT_APPLICABLE)),
                        entry("!", HeatMark.IN_CONFLICT, words.say(NumbersText.LEGEND_CONFLICT)));
    }

    private static Node entry(String sign, HeatMark mark, String text) {
        Label field = new Label(sign);
        field.getStyleClass().addAll("heat-field", "heat-sample", mark.styleClass());
        Label words = new Label(text);
        words.getStyleClass().add("small");
        HBox entry = new HBox(field, words);
        entry.getStyleClass().add("heat-entry");
        return entry;
    }
}
