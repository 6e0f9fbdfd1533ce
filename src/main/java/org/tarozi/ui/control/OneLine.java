package org.tarozi.ui.control;

import java.util.regex.Pattern;

/// A text in one line, such as a name.
public final class OneLine {

    /// Where a line ends, or a cell of a table.
    private static final Pattern END = Pattern.compile("\\s*(\\R|\\t)\\s*");

    /// No number is written with it, so that two of them are none.
    private static final String APART = "; ";

    private OneLine() {}

    /// A text with a blank wherever a line would end, or a cell of a table.
    public static String of(String text) {
        return END.matcher(text).replaceAll(" ");
    }

    /// What should be one number or day: several stay apart, so that they are none.
    static String ofOne(String text) {
        return END.matcher(text).find() ? END.matcher(text.strip()).replaceAll(APART) : text;
    }
}
