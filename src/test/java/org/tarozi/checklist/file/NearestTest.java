package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class NearestTest {

    @Test
    void twoSwappedLettersAreOneMistake() {
        assertEquals(1, Nearest.distance("--hlep", "--help"));
        assertEquals(2, Nearest.distance("decode", "decided"));
        assertEquals(4, Nearest.distance("", "star"));
    }

    @Test
    void nearNamesComeNearestFirst() {
        assertEquals(
                List.of("decide", "decided"),
                Nearest.several("decid", List.of("decided", "decide")));
    }

    @Test
    void theBeginningOfANameIsEnough() {
        assertEquals(List.of("conflicts"), Nearest.several("conf", List.of("conflicts", "rates")));
    }

    @Test
    void anotherCaseIsTheSmallestMistake() {
        assertEquals(Optional.of("q1"), Nearest.to("Q1", List.of("f1", "q1", "q2")));
    }

    @Test
    void whatIsFarAwayIsNotSuggested() {
        assertEquals(List.of(), Nearest.several("frobnicate", List.of("import", "rates")));
    }
}
