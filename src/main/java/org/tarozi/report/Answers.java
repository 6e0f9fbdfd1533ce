package org.tarozi.report;

import org.tarozi.assessment.AnswerCode;

import java.util.List;
import java.util.Optional;

/// The answers behind the rates, if they may be shown.
public sealed interface Answers {

    /// One row per assessment, one code per column, in their order.
    record Grid(List<Column> columns, List<Row> rows) implements Answers {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("no answers: say why with Withheld");
            }
            for (Row row : rows) {
                if (row.codes().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            row.codes().size()
                                    + " codes for "
                                    + columns.size()
                                    + " columns: "
                                    + row.label());
                }
            }
        }
    }

    /// Answers to one question as far as they count in one way. A question that stands at different
    /// points of the releases used has a column for each.
    ///
    /// @param line the place of the question's line among [Workings#questions]
    /// @param point the id of the point in whose rate they count; absent where in none
    record Column(int line, Optional<String> point) {}

    /// The answers of one assessment under a label that names nobody, unless the report is
    /// internal.
    record Row(String label, List<AnswerCode> codes) {
        public Row {
            codes = List.copyOf(codes);
        }
    }

    /// They are left out, and why, as a sentence for the reader.
    record Withheld(String reason) implements Answers {}
}
