package org.tarozi.exchange.table;

import java.util.List;

/// How much of a table was read.
///
/// @param rows its rows, without those that name columns
/// @param duplicates how many of them say exactly what another one says, and count once
/// @param hiddenSheets the names of the sheets with rows among these that a workbook does not show
/// @param withoutFactory how many of its visits have no factory, there or in the programme
public record TableCount(
        long rows, long duplicates, List<String> hiddenSheets, int withoutFactory) {

    /// Of what is no table.
    public static final TableCount NONE = new TableCount(0, 0);

    public TableCount {
        hiddenSheets = List.copyOf(hiddenSheets);
    }

    /// Of visits that have their factories.
    public TableCount(long rows, long duplicates, List<String> hiddenSheets) {
        this(rows, duplicates, hiddenSheets, 0);
    }

    /// All of it in sight.
    public TableCount(long rows, long duplicates) {
        this(rows, duplicates, List.of());
    }
}
