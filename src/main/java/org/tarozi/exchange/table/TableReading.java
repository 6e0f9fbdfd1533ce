package org.tarozi.exchange.table;

import java.util.List;

/// What came of reading a table: all of it, or every reason why nothing of it is taken.
public sealed interface TableReading<T> {

    /// It was read.
    record Ok<T>(T value) implements TableReading<T> {}

    /// It was refused.
    ///
    /// @param problems in the order of their places
    /// @param more how many further problems are not listed
    record Refused<T>(List<TableProblem> problems, long more) implements TableReading<T> {
        public Refused {
            problems = List.copyOf(problems);
        }

        /// All problems, one in a line.
        public String text() {
            StringBuilder text = new StringBuilder();
            problems.forEach(problem -> text.append(problem.text()).append('\n'));
            return more == 0
                    ? text.toString().stripTrailing()
                    : text + "and " + more + " more problems";
        }
    }
}
