package org.tarozi.report;

import org.tarozi.assessment.AnswerCode;

import java.util.List;

/// The answers behind the rates, if they may be shown.
public sealed interface Answers {

    /// One row per assessment, one code per question line, in their order.
    record Grid(List<Row> rows) implements Answers {
        public Grid {
            rows = List.copyOf(rows);
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("no answers: say why with Withheld");
            }
        }
    }

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
