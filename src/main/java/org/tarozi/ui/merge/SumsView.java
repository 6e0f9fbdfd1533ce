package org.tarozi.ui.merge;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.tarozi.change.MergeCount;
import org.tarozi.text.Texts;

/// The sums of a receipt: all changes, and the parts that add up to them. Each number stands above
/// its word; where there is not much room it stands beside it, and parts that are zero are left
/// out.
final class SumsView extends FlowPane {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// In em.
    private static final double WIDE = 60;

    private final Texts texts;
    private final BooleanProperty narrow = new SimpleBooleanProperty();

    /// @param em measures the text
    SumsView(Texts texts, MergeCount count, ObservableDoubleValue em) {
        this.texts = texts;
        getStyleClass().add("sums");
        for (ReceiptWords.Sum sum : new ReceiptWords(texts).sums(count)) {
            getChildren().add(tile(sum));
        }
        widthProperty().subscribe(width -> narrow.set(width.doubleValue() < WIDE * em.get()));
    }

    private Node tile(ReceiptWords.Sum sum) {
        Label number = new Label(texts.language().number(sum.number()));
        number.setId("sum-" + sum.key());
        number.getStyleClass().add("sum-number");
        Label words = new Label(sum.words());
        words.getStyleClass().addAll("muted", "small");
        words.setLabelFor(number);
        StackPane tile = new StackPane();
        tile.getStyleClass().addAll("sum", "sum-" + sum.key());
        if (sum.number() == 0) {
            tile.getStyleClass().add("sum-none");
        }
        Tooltip.install(tile, new Tooltip(texts.say(sum.meaning())));
        narrow.subscribe(
                now -> {
                    tile.getChildren()
                            .setAll(now ? new HBox(number, words) : new VBox(number, words));
                    tile.pseudoClassStateChanged(NARROW, now);
                    tile.setVisible(sum.number() > 0 || !now);
                    tile.setManaged(tile.isVisible());
                });
        return tile;
    }
}
