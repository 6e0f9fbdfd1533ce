package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.NOTE;
import static org.tarozi.store.Places.Q1;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Value;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What an export takes along beside what is there already: what is being typed, and what others
/// may go back to.
class ExportedContentsTest {

    @TempDir private Path folder;
    private Desk mine;

    @BeforeEach
    void begin() {
        mine = Desk.with(folder.resolve("mine.tarozi"), "Aziza");
        mine.begin(VISIT, FACTORY);
    }

    @AfterEach
    void close() {
        mine.close();
    }

    @Test
    void aHalfTypedTextGoesAlongWithItsVisit() {
        mine.editing().draft(Places.answer(VISIT, Q1), NOTE, Value.of("half a sent"));

        try (Desk other = Desk.with(folder.resolve("other.tarozi"), "Bek")) {
            other.receive(mine.parcel(VISIT));

            assertEquals(
                    Value.of("half a sent"),
                    other.programme().group(Places.of(VISIT)).state("answer/" + Q1, NOTE).value());
        }
    }

    @Test
    void aTextThatCameBackToWhatItWasIsNoChange() {
        mine.set(Places.answer(VISIT, Q1), NOTE, "a note");
        mine.editing().draft(Places.answer(VISIT, Q1), NOTE, Value.of("a note, and"));
        mine.editing().draft(Places.answer(VISIT, Q1), NOTE, Value.of("a note"));

        assertEquals(List.of(), mine.editing().settle());
    }

    @Test
    void aChecklistThatAVisitWasOnBeforeGoesAlongSinceOthersMayGoBackToIt() {
        Checklist other = ShippedChecklists.find(new ReleaseId("forced-labour-2026")).orElseThrow();
        mine.programme().add(other);
        mine.set(
                Places.of(VISIT),
                OfAssessment.CHECKLIST.key(),
                other.release().fingerprint().hex());

        assertEquals(
                Set.of(Desk.CORE.release().fingerprint(), other.release().fingerprint()),
                mine.export().everything().checklists().stream()
                        .map(checklist -> checklist.release().fingerprint())
                        .collect(Collectors.toSet()));
    }
}
