package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

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
                List.of("decide", "decided"), Nearest.to("decid", List.of("decided", "decide")));
    }

    @Test
    void theBeginningOfANameIsEnough() {
        assertEquals(List.of("conflicts"), Nearest.to("conf", List.of("conflicts", "rates")));
    }

    @Test
    void whatIsFarAwayIsNotSuggested() {
        assertEquals(List.of(), Nearest.to("frobnicate", List.of("import", "rates")));
    }
}
