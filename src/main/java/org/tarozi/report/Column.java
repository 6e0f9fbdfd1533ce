package org.tarozi.report;

/// A column of a table.
///
/// @param weight its share of the width against the other columns
public record Column(String title, int weight, Side side) {

    /// Where its cells stand.
    public enum Side {
        START,
        END
    }

    public Column {
        if (weight < 1) {
            throw new IllegalArgumentException("column without width: " + title);
        }
    }

    /// A column of text.
    public static Column text(String title, int weight) {
        return new Column(title, weight, Side.START);
    }

    /// A column of numbers.
    public static Column number(String title, int weight) {
        return new Column(title, weight, Side.END);
    }
}
