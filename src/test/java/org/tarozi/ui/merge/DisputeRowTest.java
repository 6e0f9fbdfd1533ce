package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.store.projection.Conflict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class DisputeRowTest {

    private static DisputeRow row(int position, String question, String field) {
        Conflict conflict = new Conflict("assessment/a", "answer/" + question, field);
        return new DisputeRow(
                conflict, "Anor", "Anor", question, field, position, Optional.empty(), false);
    }

    @Test
    void conflictsOfAVisitStandAsItsQuestionsDo() {
        DisputeRow first = row(2, "os-guards", "result");
        DisputeRow text = row(2, "os-guards", "finding");
        DisputeRow last = row(10, "fl-resign", "result");

        assertEquals(
                List.of(first, text, last),
                Stream.of(last, text, first).sorted(DisputeRow.ORDER).toList());
    }
}
