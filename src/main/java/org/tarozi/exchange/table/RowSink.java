package org.tarozi.exchange.table;

/// Takes the rows of a table, one after the other.
@FunctionalInterface
public interface RowSink {

    /// Takes one row; blank rows are never handed over.
    ///
    /// @return whether further rows are wanted
    boolean take(Row row);
}
