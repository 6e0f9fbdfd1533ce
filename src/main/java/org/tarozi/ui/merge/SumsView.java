package org.tarozi.ui.merge;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.tarozi.change.MergeCount;
import org.tarozi.text.Texts;

/// The sums of a receipt: all changes, and the parts that add up to them.
final class SumsView extends FlowPane {

    SumsView(Texts texts, MergeCount count) {
        getStyleClass().add("sums");
        ReceiptWords words = new ReceiptWords(texts);
        for (ReceiptWords.Sum sum : words.sums(count)) {
            getChildren().add(tile(texts, sum));
        }
    }

    private static VBox tile(Texts texts, ReceiptWords.Sum sum) {
        Label number = new Label(texts.language().number(sum.number()));
        number.setId("sum-" + sum.key());
        number.getStyleClass().add("sum-number");
        Label words = new Label(sum.words());
        words.getStyleClass().addAll("muted", "small");
        words.setLabelFor(number);
        VBox tile = new VBox(number, words);
        tile.getStyleClass().addAll("sum", "sum-" + sum.key());
        if (sum.number() == 0) {
            tile.getStyleClass().add("sum-none");
        }
        Tooltip.install(tile, new Tooltip(texts.say(sum.meaning())));
        return tile;
    }
}
