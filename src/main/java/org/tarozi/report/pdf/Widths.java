package org.tarozi.report.pdf;

import org.tarozi.report.Cell;
import org.tarozi.report.CellText;
import org.tarozi.report.Table;
import org.tarozi.text.Texts;

import java.util.Arrays;
import java.util.List;

/// How wide the columns of a table are: as their weights say, but no narrower than their longest
/// word.
final class Widths {

    /// A single word does not get more of the page than this; it is broken instead.
    private static final float LONGEST_WORD = Sheet.WIDTH * 0.4f;

    /// What is lost where widths are rounded; a word that has its width to the hair is broken.
    private static final float HAIR = 0.5f;

    private final Fonts fonts;
    private final Texts texts;

    Widths(Fonts fonts, Texts texts) {
        this.fonts = fonts;
        this.texts = texts;
    }

    float[] of(Table table) {
        int count = table.columns().size();
        float[] least = new float[count];
        float[] weights = new float[count];
        for (int column = 0; column < count; column++) {
            least[column] = least(table, column);
            weights[column] = table.columns().get(column).weight();
        }
        return share(least, weights);
    }

    private float least(Table table, int column) {
        float least = longestWord(table.columns().get(column).title(), Style.TABLE_HEAD);
        for (List<Cell> row : table.rows()) {
            String text = CellText.of(row.get(column), texts);
            least = Math.max(least, longestWord(text, Style.TABLE_STRONG));
        }
        return Math.min(least, LONGEST_WORD) + 2 * TableSetter.GAP + HAIR;
    }

    private float longestWord(String text, Style style) {
        return (float)
                Arrays.stream(text.split("[ \n-]", -1))
                        .mapToDouble(word -> fonts.width(word, style))
                        .max()
                        .orElse(0);
    }

    /// Gives each column its least width where its weight would give less, and the rest by weight.
    private static float[] share(float[] least, float[] weights) {
        boolean[] fixed = new boolean[least.length];
        float[] widths = new float[least.length];
        boolean changed = true;
        while (changed) {
            changed = false;
            float free = Sheet.WIDTH;
            float weight = 0;
            for (int at = 0; at < least.length; at++) {
                free -= fixed[at] ? least[at] : 0;
                weight += fixed[at] ? 0 : weights[at];
            }
            for (int at = 0; at < least.length; at++) {
                widths[at] = fixed[at] ? least[at] : Math.max(1, free) * weights[at] / weight;
                if (!fixed[at] && widths[at] < least[at]) {
                    fixed[at] = true;
                    changed = true;
                }
            }
        }
        return widths;
    }
}
