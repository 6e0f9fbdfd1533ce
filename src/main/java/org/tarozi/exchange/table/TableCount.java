package org.tarozi.exchange.table;

/// How much of a table was read.
///
/// @param rows its rows, without those that name columns
/// @param duplicates how many of them say exactly what another one says, and count once
public record TableCount(long rows, long duplicates) {

    /// Of what is no table.
    public static final TableCount NONE = new TableCount(0, 0);
}
