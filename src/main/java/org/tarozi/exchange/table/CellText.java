package org.tarozi.exchange.table;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Texts of cells: numbers typed as text, and texts that a spreadsheet would run as a formula.
public final class CellText {

    /// What is said of a cell that stands for none.
    public static final String WHOLE_NUMBER =
            "a whole number, written without separators such as 1200";

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}([.,](0{1,2}|0{4,9}))?");
    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");
    private static final String STARTS = "'=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?");

    private CellText() {}

    /// The whole number a cell stands for: `3`, ` 12 ` and `3.0` are some. `1,000` and `1.000` are
    /// none: nobody can tell whether that is one or a thousand.
    public static OptionalLong whole(String cell) {
        String text = cell.strip();
        if (text.length() < 10 && DIGITS.matcher(text).matches()) {
            return OptionalLong.of(Integer.parseInt(text));
        }
        return WHOLE.matcher(text).matches()
                ? OptionalLong.of(new BigDecimal(text.replace(',', '.')).longValueExact())
                : OptionalLong.empty();
    }

    /// A text as a spreadsheet may open it: with an apostrophe before what would be a formula.
    public static String guarded(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /// The text that was guarded, or the text itself.
    public static String unguarded(String text) {
        return text.startsWith("'") && isFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && STARTS.indexOf(text.charAt(0)) >= 0
                && FORMULA.matcher(text).matches()
                && !NUMBER.matcher(text).matches();
    }
}
