package org.tarozi.ui.control;

/// A text in one line, such as a name.
public final class OneLine {

    private OneLine() {}

    /// A text with a blank wherever a line would end, or a cell of a table.
    public static String of(String text) {
        return text.replaceAll("\\s*(\\R|\\t)\\s*", " ");
    }
}
