package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.Q1;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Finding;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Two people find the same and do not describe it alike.
class UndecidedFindingTest {

    @TempDir Path folder;

    private Desk office;

    @BeforeEach
    void twoPeopleWriteDifferently() {
        office = Desk.with(folder.resolve("office.tarozi"), "Olim");
        office.begin(VISIT, FACTORY);
        try (Desk auditor = Desk.with(folder.resolve("auditor.tarozi"), "Aziza")) {
            auditor.receive(office.everything());
            write(office, "two boys of 13", "5");
            write(auditor, "three boys of 13", "7");
            office.receive(auditor.everything());
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static void write(Desk desk, String text, String workers) {
        desk.answer(VISIT, Q1, "non_compliant");
        desk.set(Places.answer(VISIT, Q1), OfAnswer.FINDING.key(), text);
        desk.set(Places.answer(VISIT, Q1), OfAnswer.WORKERS_AFFECTED.key(), workers);
    }

    private Finding finding() {
        return office.programme().findings(VISIT).getFirst();
    }

    @Test
    void itsTextAndItsNumberWaitForADecision() {
        assertTrue(finding().isTextUndecided());
        assertTrue(finding().isNumberUndecided());
        assertEquals(Optional.empty(), finding().text());
        assertEquals(List.of(), office.problems());
    }

    @Test
    void afterItTheyDoNot() {
        write(office, "three boys of 13", "7");

        assertFalse(finding().isTextUndecided());
        assertFalse(finding().isNumberUndecided());
        assertEquals(Optional.of("three boys of 13"), finding().text());
        assertEquals(List.of(), office.problems());
    }
}
