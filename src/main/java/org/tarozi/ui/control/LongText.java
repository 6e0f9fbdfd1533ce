package org.tarozi.ui.control;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tarozi.text.Texts;

/// A text to be read. Of a very long one, or one of many lines, the first words are shown, since to
/// wrap all of it takes seconds, and the whole to who asks for it.
public final class LongText extends VBox {

    private static final int SHOWN = 2_000;
    private static final int LINES = 12;

    private final Texts texts;

    private LongText(Texts texts, Node shown) {
        this.texts = texts;
        getChildren().add(shown);
    }

    public LongText(Texts texts, String text, String... styles) {
        this(texts, words(first(text), styles));
        if (!first(text).equals(text)) {
            offer(text);
        }
    }

    /// What was picked out of a text, and the whole to who asks for it.
    public static LongText of(Texts texts, Node pickedOut, String whole) {
        LongText text = new LongText(texts, pickedOut);
        text.offer(whole);
        return text;
    }

    private static Label words(String text, String... styles) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().addAll(styles);
        return words;
    }

    private void offer(String text) {
        Button whole = new Button(texts.say(ControlText.SHOW_WHOLE, text.length()));
        whole.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "show-whole");
        whole.setOnAction(click -> showWhole(text));
        getChildren().add(whole);
    }

    /// The first words of a text that is very long or of many lines; any other as it is.
    public static String first(String text) {
        int end = endOfLines(text);
        return text.substring(end).isBlank()
                ? first(text, SHOWN)
                : first(text.substring(0, end).strip() + " …", SHOWN);
    }

    /// Where the last line ends that is shown.
    private static int endOfLines(String text) {
        int end = -1;
        for (int line = 0; line < LINES; line++) {
            end = text.indexOf('\n', end + 1);
            if (end < 0) {
                return text.length();
            }
        }
        return end;
    }

    /// The first words of a text that is longer than some characters; any other as it is.
    public static String first(String text, int shown) {
        if (text.length() <= shown) {
            return text;
        }
        int end = text.lastIndexOf(' ', shown);
        // what has no spaces may be cut anywhere, but not within a character
        int cut = end > 0 ? end : text.offsetByCodePoints(0, shown / 2);
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
