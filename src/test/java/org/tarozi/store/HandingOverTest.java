package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.OTHER;
import static org.tarozi.store.Places.Q1;
import static org.tarozi.store.Places.TWIN;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.Scope;
import org.tarozi.analysis.Selection;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Change;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What leaves a programme and what must not, and how it arrives.
class HandingOverTest {

    @TempDir private Path folder;

    private final byte[] photo = "a photo".getBytes(StandardCharsets.UTF_8);

    @Test
    void onePartlyExportedAssessmentIsWholeInAnEmptyProgrammeAndCounts() {
        try (Desk mine = Desk.with(folder.resolve("mine.tarozi"), "Aziza");
                Desk empty = empty("empty")) {
            mine.begin(VISIT, FACTORY);
            mine.begin(OTHER, TWIN);
            mine.answer(VISIT, Q1, "non_compliant");
            Digest name = mine.editing().attach(photo);
            mine.set(Places.of(VISIT).at("evidence/e1"), OfEvidence.ATTACHMENT.key(), name.hex());

            empty.receive(mine.parcel(VISIT));

            assertEquals(Set.of(FACTORY), empty.programme().assessments().factories().keySet());
            assertEquals(
                    List.of(Desk.CORE.release().fingerprint()),
                    empty.programme().checklists().stream()
                            .map(checklist -> checklist.release().fingerprint())
                            .toList());
            assertArrayEquals(photo, empty.programme().attachments().find(name).orElseThrow());
            Selection counted = Selection.of(empty.programme().assessments(), Scope.ALL);
            assertEquals(List.of(VISIT), counted.included().stream().map(Assessment::id).toList());
            assertEquals(List.of(), empty.problems());
        }
    }

    @Test
    void whatADecisionWasBuiltOnTravelsWithItAlsoAfterItsImportWasUndone() {
        try (Desk mine = Desk.with(folder.resolve("mine.tarozi"), "Aziza");
                Desk first = empty("first");
                Desk second = empty("second");
                Desk third = empty("third")) {
            mine.begin(VISIT, FACTORY);
            first.receive(mine.everything());
            first.answer(VISIT, Q1, "compliant");
            mine.receive(first.everything());
            second.receive(first.everything());
            second.answer(VISIT, Q1, "non_compliant");
            UUID batch = mine.receive(second.everything()).orElseThrow();
            mine.answer(VISIT, Q1, "not_applicable");
            mine.withdraw(batch);

            third.receive(mine.everything());

            assertEquals(mine.state(VISIT, Q1), third.state(VISIT, Q1));
            assertEquals("not_applicable", third.row(VISIT, Q1));
        }
    }

    @Test
    void whatNothingWasBuiltOnStaysBehindAfterItsImportWasUndone() {
        try (Desk mine = Desk.with(folder.resolve("mine.tarozi"), "Aziza");
                Desk other = empty("other");
                Desk third = empty("third")) {
            mine.begin(VISIT, FACTORY);
            other.receive(mine.everything());
            other.answer(VISIT, Q1, "compliant");
            mine.withdraw(mine.receive(other.everything()).orElseThrow());

            third.receive(mine.everything());

            assertEquals("not_assessed", third.row(VISIT, Q1));
        }
    }

    @Test
    void whoGetsEverythingCanBeginVisitsOnTheChecklistsThatNobodyUsedYet() {
        try (Desk office = Desk.with(folder.resolve("office.tarozi"), "Aziza");
                Desk auditor = empty("auditor")) {
            office.set(Places.of(FACTORY), OfFactory.NAME.key(), "Factory");

            auditor.receive(office.everything());

            assertEquals(1, auditor.programme().checklists().size());
            assertEquals(office.digest(), auditor.digest());
        }
    }

    @Test
    void theConfidentialPartAndItsPhotosStayBehind() {
        try (Desk mine = Desk.with(folder.resolve("mine.tarozi"), "Aziza")) {
            mine.begin(VISIT, FACTORY);
            Digest name = mine.editing().attach(photo);
            mine.set(Places.interview(VISIT), Places.NOTE, "said in confidence");
            mine.set(Places.interview(VISIT), OfEvidence.ATTACHMENT.key(), name.hex());

            Export.Contents contents = mine.export().everything();

            assertEquals(1, contents.confidentialLeftOut());
            assertEquals(Set.of(), contents.attachments());
            assertTrue(
                    contents.segments().stream()
                            .noneMatch(
                                    part ->
                                            new String(part.bytes(), StandardCharsets.UTF_8)
                                                    .contains("confidence")));
        }
    }

    @Test
    void whatIsPurgedIsGoneFromTheFileLeavesItsReasonAndIsRefusedFromThenOn() throws Exception {
        Path file = folder.resolve("mine.tarozi");
        Desk mine = Desk.with(file, "Aziza");
        mine.begin(VISIT, FACTORY);
        Change local = mine.set(Places.interview(VISIT), Places.NOTE, "said so").getFirst();
        Parcel.Received sealed = Confidential.sealed(mine, VISIT);
        assertTrue(mine.receive(Parcels.ofSegments(List.of(sealed))).isPresent());
        mine = mine.reopened();
        assertTrue(Bytes.contains(file, sealed.deflated().orElseThrow()));
        assertTrue(Bytes.contains(file, Bytes.stored(local)));

        List<Purged> left = mine.purge().confidential(VISIT, "the worker asked for it");

        assertEquals(2, left.size());
        assertEquals(Set.copyOf(left), Set.copyOf(mine.programme().purged()));
        assertTrue(left.stream().anyMatch(p -> p.name().equals(sealed.segment().name())));
        assertTrue(left.stream().allMatch(p -> p.reason().equals("the worker asked for it")));
        assertFalse(
                mine.programme()
                        .history(Places.of(VISIT))
                        .subjects()
                        .contains(Places.interview(VISIT)));
        assertEquals(List.of(), mine.problems());
        refuses(mine, sealed);
        mine = mine.reopened();
        assertFalse(Bytes.contains(file, sealed.deflated().orElseThrow()));
        assertFalse(Bytes.contains(file, Bytes.stored(local)));
        refuses(mine, sealed);
        mine.close();
    }

    @Test
    void threeLevelsOfIntermediariesChangeNothing() {
        Author cloned = new Author("Aziza", DeviceKey.created());
        try (Desk first = Desk.with(folder.resolve("1.tarozi"), cloned, Duration.ofDays(-11));
                Desk clone = Desk.with(folder.resolve("2.tarozi"), cloned, Duration.ofDays(9));
                Desk office = empty("office")) {
            first.begin(VISIT, FACTORY);
            clone.receive(first.everything());
            first.answer(VISIT, Q1, "compliant");
            clone.answer(VISIT, Q1, "non_compliant");
            Parcel passed = clone.everything();
            for (int level = 0; level < 3; level++) {
                try (Desk between = empty("between" + level)) {
                    between.receive(passed);
                    assertEquals(clone.digest(), between.digest());
                    passed = between.everything();
                }
            }
            office.receive(passed);
            office.receive(first.everything());

            assertEquals("in_conflict", office.row(VISIT, Q1));
            first.receive(clone.everything());
            assertEquals(first.digest(), office.digest());
            assertEquals(List.of(), office.problems());
        }
    }

    @Test
    void aSignatureThatACourierLostIsFilledInWhenTheOriginalComes() {
        try (Desk mine = Desk.with(folder.resolve("mine.tarozi"), "Aziza");
                Desk office = empty("office")) {
            mine.begin(VISIT, FACTORY);
            Parcel whole = mine.everything();
            List<Parcel.Received> stripped =
                    whole.segments().stream()
                            .map(part -> Parcels.received(part.segment().bytes(), Optional.empty()))
                            .toList();
            office.receive(Parcels.ofSegments(stripped));

            office.receive(whole);

            assertTrue(
                    office.export().everything().segments().stream()
                            .allMatch(part -> part.signature().isPresent()));
        }
    }

    private static void refuses(Desk desk, Parcel.Received sealed) {
        ImportBatch batch = desk.programme().beginImport("Olim", InstantSource.system());
        ImportBatch.Outcome.Refused refused =
                assertInstanceOf(
                        ImportBatch.Outcome.Refused.class,
                        batch.add(Parcels.ofSegments(List.of(sealed))));
        assertTrue(refused.reason().contains("the worker asked for it"));
        assertFalse(batch.keep("{}"));
    }

    private Desk empty(String name) {
        return Desk.empty(
                folder.resolve(name + ".tarozi"),
                new Author(name, DeviceKey.created()),
                Duration.ZERO);
    }
}
