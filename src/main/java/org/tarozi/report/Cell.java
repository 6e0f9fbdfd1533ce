package org.tarozi.report;

import java.time.LocalDate;
import java.util.List;

/// One cell of a table, typed, so that each writer prints a number as a number.
public sealed interface Cell {

    /// Text.
    record Words(String text) implements Cell {}

    /// Text with smaller paragraphs below it, such as a question with its findings.
    ///
    /// @param mark what sets it apart from others, printed between the two; blank where nothing
    ///   does
    record Titled(String text, String mark, List<String> details) implements Cell {
        public Titled {
            details = List.copyOf(details);
        }

        public Titled(String text, List<String> details) {
            this(text, "", details);
        }

        /// Whether anything stands below its text.
        public boolean hasMore() {
            return !mark.isEmpty() || !details.isEmpty();
        }
    }

    /// A whole number.
    record Whole(long number) implements Cell {}

    /// A day, in ISO form.
    record Day(LocalDate date) implements Cell {}

    /// A share as `5 of 9`.
    record Parts(Share share) implements Cell {}

    /// A figure as `56 %`.
    ///
    /// @param marked whether a note says more about it; printed with a star
    record Percent(Figure figure, boolean marked) implements Cell {

        public Percent(Figure figure) {
            this(figure, false);
        }
    }

    /// A share as a percentage over its counts, such as `56 %` over `5 of 9`.
    ///
    /// @param marked whether it must not be compared with the cell before it; printed with a star
    record Rate(Share share, boolean marked) implements Cell {}

    /// Nothing was written down; printed as a dash.
    record Nothing() implements Cell {}
}
