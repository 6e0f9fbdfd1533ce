package org.tarozi.exchange.table;

/// One thing that is wrong at one place of a table.
///
/// @param place a line and column, or a sheet and cell
/// @param found what stands there
/// @param expected what should stand there, and what to do
public record TableProblem(String place, String found, String expected) {

    /// The sentence for people.
    public String text() {
        return place + ": found " + found + ", expected " + expected;
    }
}
