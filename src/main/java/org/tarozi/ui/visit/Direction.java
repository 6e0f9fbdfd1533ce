package org.tarozi.ui.visit;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;

import java.util.Locale;
import java.util.Set;

/// Which way a text is written: as its language is, which is never guessed from its letters, since
/// a text in Arabic may begin with a name in Latin ones.
final class Direction {

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Arab", "Aran", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg");

    /// Those usually written in such a script.
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
            Set.of(
                    "ar", "arc", "ary", "arz", "apc", "azb", "bal", "ckb", "dv", "fa", "glk", "he",
                    "iw", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "rhg", "sd", "skr",
                    "syr", "ug", "ur", "yi", "ji");

    private Direction() {}

    /// Whether a language is written from right to left.
    static boolean isRightToLeft(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    }

    /// Turns what shows a text into the direction of its language; from right to left it begins at
    /// the right of all the room there is.
    static void turn(Region node, String tag) {
        boolean rightToLeft = isRightToLeft(tag);
        node.setNodeOrientation(
                rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        if (rightToLeft) {
            node.setMaxWidth(Double.MAX_VALUE);
        }
    }
}
