package org.tarozi.ui.merge;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.tarozi.text.Texts;
import org.tarozi.ui.control.LongText;

import java.util.ArrayList;
import java.util.List;

/// What one version says. In long ones, the words that another version does not have are bold, and
/// of a long part that both have no more is shown than tells where the others stand.
final class VersionText {

    /// Up to this long a text is taken in at a glance.
    private static final int SHORT = 80;

    /// How much is shown of what is the same, before and after what is not.
    private static final int AROUND = 240;

    private static final String MORE = " … ";

    private VersionText() {}

    /// @param versions what all of them say
    /// @param at which one it is, counted from 0
    static Node of(Texts texts, List<String> versions, int at) {
        String text = versions.get(at);
        String id = "version-" + (at + 1);
        if (versions.stream().allMatch(one -> one.length() <= SHORT)) {
            Node value = Parts.words(text, "version-value");
            value.setId(id);
            return value;
        }
        Differing differing = Differing.of(text, other(versions, text));
        TextFlow flow = new TextFlow();
        StringBuilder shown = new StringBuilder();
        for (Differing.Piece piece : picked(differing.pieces())) {
            flow.getChildren().add(words(piece, differing.isPartly()));
            shown.append(piece.text());
        }
        flow.setId(id);
        flow.setMinHeight(Region.USE_PREF_SIZE);
        flow.setAccessibleText(shown.toString());
        return shown.toString().equals(text) ? flow : LongText.of(texts, flow, text);
    }

    private static String other(List<String> versions, String text) {
        return versions.stream().filter(one -> !one.equals(text)).findFirst().orElse(text);
    }

    private static Text words(Differing.Piece piece, boolean marked) {
        Text words = new Text(piece.text());
        words.getStyleClass().add("version-text");
        if (marked && piece.own()) {
            words.getStyleClass().add("strong");
        }
        return words;
    }

    private static List<Differing.Piece> picked(List<Differing.Piece> pieces) {
        List<Differing.Piece> picked = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            Differing.Piece piece = pieces.get(at);
            String text =
                    piece.own() || pieces.size() == 1
                            ? LongText.first(piece.text())
                            : same(piece.text(), at > 0, at < pieces.size() - 1);
            picked.add(new Differing.Piece(text, piece.own()));
        }
        return picked;
    }

    /// The beginning of a part that both have, where something else is before it, and its end,
    /// where something else is after it.
    private static String same(String text, boolean after, boolean before) {
        int begin = after ? AROUND : 0;
        int end = before ? AROUND : 0;
        if (text.length() <= begin + end + MORE.length()) {
            return text;
        }
        int head = text.lastIndexOf(' ', begin);
        int tail = text.indexOf(' ', text.length() - end);
        return text.substring(0, Math.max(0, head))
                + MORE
                + (tail < 0 ? "" : text.substring(tail + 1));
    }
}
