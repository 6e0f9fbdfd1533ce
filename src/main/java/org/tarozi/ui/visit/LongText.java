package org.tarozi.ui.visit;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A text to be read. Of a very long one the first words are shown, since to wrap all of it takes
/// seconds, and the whole to who asks for it.
final class LongText extends VBox {

    private static final int SHOWN = 2_000;
    private static final int LINES = 12;

    LongText(VisitWords words, String text, String... styles) {
        Label line = new Label(first(text));
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().addAll(styles);
        getChildren().add(line);
        if (text.length() > SHOWN) {
            Button whole = new Button(words.say(VisitText.SHOW_WHOLE, text.length()));
            whole.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "show-whole");
            whole.setOnAction(click -> showWhole(text));
            getChildren().add(whole);
        }
    }

    /// The first words of a text that is very long; any other as it is.
    static String first(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = text.lastIndexOf(' ', SHOWN);
        // what has no spaces may be cut anywhere, but not within a character
        int cut = end > 0 ? end : text.offsetByCodePoints(0, SHOWN / 2);
        return text.substring(0, cut).strip() + " …";
    }

    private void showWhole(String text) {
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        area.getStyleClass().add("whole-text");
        TabLeaves.from(area);
        getChildren().setAll(area);
        area.requestFocus();
    }
}
