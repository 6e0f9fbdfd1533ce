package org.tarozi.report;

import java.util.List;
import java.util.Optional;

/// A table; its header row is repeated on every page it reaches.
///
/// @param whenEmpty the sentence that stands there instead of rows
public record Table(
        Optional<String> caption, List<Column> columns, List<List<Cell>> rows, String whenEmpty)
        implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs columns");
        }
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        row.size() + " cells for " + columns.size() + " columns: " + row);
            }
        }
    }
}
