package org.tarozi.ui.control;

import org.tarozi.checklist.SimpleScripts;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Lays texts into lines whose letters join or stand in each other's place, as in Arabic, Khmer or
/// Bangla.
///
/// The toolkit must not do that itself: where it breaks such a line on Linux, it paints the whole
/// text into each (JavaFX 26), and from right to left it may fail.
public final class ScriptLines {

    private ScriptLines() {}

    /// Whether a text has letters for which this is needed.
    public static boolean areNeeded(String text) {
        return !SimpleScripts.hold(text);
    }

    /// A text of which no line is wider than this.
    ///
    /// @param width how wide some letters are
    public static String fit(String text, double line, ToDoubleFunction<String> width) {
        return text.lines()
                .map(paragraph -> fitParagraph(paragraph, line, width))
                .collect(Collectors.joining("\n"));
    }

    private static String fitParagraph(
            String paragraph, double line, ToDoubleFunction<String> width) {
        StringBuilder fitted = new StringBuilder();
        String left = paragraph;
        while (width.applyAsDouble(left.stripTrailing()) > line) {
            int at = last(BreakIterator.getLineInstance(Locale.ROOT), left, line, width);
            if (at == 0) {
                at = last(BreakIterator.getCharacterInstance(Locale.ROOT), left, line, width);
            }
            if (at == 0) {
                break;
            }
            fitted.append(left.substring(0, at).stripTrailing()).append('\n');
            left = left.substring(at);
        }
        return fitted.append(left).toString();
    }

    /// The last boundary before which everything fits; 0 for none.
    private static int last(
            BreakIterator boundaries, String text, double line, ToDoubleFunction<String> width) {
        boundaries.setText(text);
        int last = 0;
        int next = boundaries.next();
        while (next != BreakIterator.DONE
                && next < text.length()
                && width.applyAsDouble(text.substring(0, next).stripTrailing()) <= line) {
            last = next;
            next = boundaries.next();
        }
        return last;
    }
}
