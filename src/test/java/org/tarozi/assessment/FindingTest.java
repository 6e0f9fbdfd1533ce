package org.tarozi.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.checklist.QuestionId;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

class FindingTest {

    @Test
    void blanksAreNoText() {
        assertEquals(Optional.empty(), finding(" \n").text());
        assertEquals(Optional.of(" said "), finding(" said ").text());
    }

    private static Finding finding(String text) {
        return new Finding(
                new AssessmentId(new UUID(1, 2)),
                new QuestionId("q1"),
                Optional.of(text),
                OptionalInt.empty(),
                Set.of(),
                Set.of());
    }
}
