package org.tarozi.report;

import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.util.OptionalInt;

/// What a cell says in words, the same in every writer that prints words.
public final class CellText {

    private static final String DASH = "–";

    private CellText() {}

    /// The text of a cell; of a titled cell only the title.
    public static String of(Cell cell, Texts texts) {
        return switch (cell) {
            case Cell.Words(String text) -> text;
            case Cell.Titled(String text, _, _) -> text;
            case Cell.Whole(long number) -> texts.language().number(number);
            case Cell.Day(var date) -> date.toString();
            case Cell.Parts(Share share) -> parts(share, texts);
            case Cell.Percent(Figure figure, boolean marked) -> marked(figure, marked, texts);
            case Cell.Rate(Share share, boolean marked) -> rate(share, marked, texts);
            case Cell.Nothing _ -> DASH;
        };
    }

    /// A share as `5 of 9`; of nothing it says that nothing was assessed.
    public static String parts(Share share, Texts texts) {
        return share.whole() == 0
                ? texts.say(Text.NOT_ASSESSED)
                : texts.say(Text.N_OF_N, share.part(), share.whole());
    }

    private static String rate(Share share, boolean marked, Texts texts) {
        return share.whole() == 0
                ? DASH
                : marked(share, marked, texts) + "\n" + parts(share, texts);
    }

    private static String marked(Figure figure, boolean marked, Texts texts) {
        return percent(figure, texts) + (marked ? "*" : "");
    }

    /// A figure as `56 %`.
    public static String percent(Figure figure, Texts texts) {
        OptionalInt percent = figure.percent();
        return percent.isEmpty() ? DASH : texts.say(Text.PERCENT, percent.getAsInt());
    }
}
