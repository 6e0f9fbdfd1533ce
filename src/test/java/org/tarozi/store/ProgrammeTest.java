package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.Q1;
import static org.tarozi.store.Places.Q2;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Finding;
import org.tarozi.change.Digest;
import org.tarozi.change.Value;
import org.tarozi.checklist.QuestionId;
import org.tarozi.store.projection.Conflict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// One programme file from its making to its closing.
class ProgrammeTest {

    @TempDir private Path folder;

    @Test
    void whatLiesBesideANewFileIsNotTouched() throws IOException {
        Path theirs = Files.writeString(folder.resolve("mine.tarozi.new"), "of somebody else");
        Desk.with(folder.resolve("mine.tarozi"), "Aziza").close();

        assertEquals("of somebody else", Files.readString(theirs));
    }

    @Test
    void whatIsEditedIsInTheRowsAtOnceAndAfterClosing() {
        Desk desk = Desk.with(folder.resolve("a.tarozi"), "Aziza");
        desk.begin(VISIT, FACTORY);
        desk.answer(VISIT, Q1, "non_compliant");
        desk.set(Places.answer(VISIT, Q1), OfAnswer.FINDING.key(), "two boys of 13");
        desk.set(Places.answer(VISIT, Q1), OfAnswer.WORKERS_AFFECTED.key(), "2");
        desk.set(Places.answer(VISIT, Q1), OfAnswer.METHODS.key(), "documents, workers, documents");
        desk.answer(VISIT, Q2, "compliant");

        try (Desk again = desk.reopened()) {
            assertEquals("non_compliant", again.row(VISIT, Q1));
            assertEquals("compliant", again.row(VISIT, Q2));
            Finding expected =
                    new Finding(
                            VISIT,
                            new QuestionId(Q1),
                            Optional.of("two boys of 13"),
                            OptionalInt.of(2),
                            Set.of("documents", "workers"),
                            Set.of());
            assertEquals(List.of(expected), again.programme().findings(VISIT));
            assertEquals(
                    Optional.of(FACTORY),
                    Rows.assessment(again.programme(), VISIT).orElseThrow().factory());
            assertEquals(List.of(), again.problems());
        }
    }

    @Test
    void anImportIsInTheRowsIsWithdrawnAndComesBack() {
        try (Desk office = Desk.with(folder.resolve("office.tarozi"), "Olim");
                Desk auditor = Desk.with(folder.resolve("auditor.tarozi"), "Aziza")) {
            auditor.begin(VISIT, FACTORY);
            auditor.answer(VISIT, Q1, "compliant");
            Parcel file = auditor.everything();

            UUID batch = office.receive(file).orElseThrow();
            assertEquals("compliant", office.row(VISIT, Q1));
            assertEquals(auditor.digest(), office.digest());

            assertInstanceOf(Withdrawal.Outcome.Withdrawn.class, office.withdraw(batch));
            assertEquals("absent", office.row(VISIT, Q1));
            assertEquals(0, office.programme().assessments().factories().size());
            assertEquals(List.of(), office.problems());

            assertTrue(office.receive(file).isPresent());
            assertEquals("compliant", office.row(VISIT, Q1));
            assertEquals(auditor.digest(), office.digest());
            assertEquals(List.of(), office.problems());
            assertEquals(2, office.programme().batches().size());
        }
    }

    @Test
    void anImportThatBringsNothingNewLeavesNoTrace() {
        try (Desk office = Desk.with(folder.resolve("office.tarozi"), "Olim");
                Desk auditor = Desk.with(folder.resolve("auditor.tarozi"), "Aziza")) {
            auditor.begin(VISIT, FACTORY);
            Parcel file = auditor.everything();
            office.receive(file);
            List<Batch> before = office.programme().batches();

            assertFalse(office.receive(file).isPresent());

            assertEquals(before, office.programme().batches());
            assertEquals(auditor.digest(), office.digest());
        }
    }

    @Test
    void aFactoryThatArrivesAfterItsAssessmentIsJoinedToIt() {
        try (Desk office = Desk.with(folder.resolve("office.tarozi"), "Olim");
                Desk auditor = Desk.with(folder.resolve("auditor.tarozi"), "Aziza")) {
            auditor.begin(VISIT, FACTORY);
            auditor.set(Places.of(FACTORY), "dormitory", "no");
            Parcel whole = auditor.everything();

            office.receive(Parcels.ofSegments(only(whole, "assessment/")));
            assertEquals(List.of(), office.problems());
            office.receive(Parcels.ofSegments(only(whole, "factory/")));

            assertEquals(auditor.digest(), office.digest());
            assertEquals(List.of(), office.problems());
        }
    }

    @Test
    void aChecklistThatArrivesAfterItsAssessmentGivesItItsAnswers() {
        Path file = folder.resolve("office.tarozi");
        try (Desk auditor = Desk.with(folder.resolve("auditor.tarozi"), "Aziza");
                Desk office = Desk.empty(file, auditor.author(), Duration.ZERO)) {
            auditor.begin(VISIT, FACTORY);
            auditor.answer(VISIT, Q1, "compliant");
            office.receive(Parcels.ofSegments(auditor.everything().segments()));
            assertEquals(
                    Optional.empty(),
                    Rows.assessment(office.programme(), VISIT).orElseThrow().release());

            office.programme().add(Desk.CORE);

            assertEquals("compliant", office.row(VISIT, Q1));
            assertEquals(auditor.digest(), office.digest());
            assertEquals(List.of(), office.problems());
        }
    }

    @Test
    void aChangeOfTheFactoryHidesAndShowsQuestions() {
        try (Desk desk = Desk.with(folder.resolve("a.tarozi"), "Aziza")) {
            desk.begin(VISIT, FACTORY);
            String hidden = Conditions.questionAskedWith("dormitory");
            desk.answer(VISIT, hidden, "non_compliant");
            assertEquals("non_compliant", desk.row(VISIT, hidden));

            desk.set(Places.of(FACTORY), "dormitory", "no");
            assertEquals("not_applicable", desk.row(VISIT, hidden));
            assertEquals(List.of(), desk.programme().findings(VISIT));

            desk.set(Places.of(FACTORY), "dormitory", "yes");
            assertEquals("non_compliant", desk.row(VISIT, hidden));
            assertEquals(List.of(), desk.problems());
        }
    }

    @Test
    void unlinkedFactoriesGetTheirOwnAssessmentsBack() {
        try (Desk desk = Desk.with(folder.resolve("a.tarozi"), "Aziza")) {
            desk.begin(VISIT, FACTORY);
            desk.begin(Places.OTHER, Places.TWIN);
            desk.link(FACTORY.uuid(), Places.TWIN.uuid(), "factory", Value.YES);
            assertEquals(Optional.of(FACTORY), factoryOf(desk));
            assertEquals(List.of(), desk.problems());

            desk.link(FACTORY.uuid(), Places.TWIN.uuid(), "factory", Value.CLEARED);

            assertEquals(Optional.of(Places.TWIN), factoryOf(desk));
            assertEquals(
                    Set.of(FACTORY, Places.TWIN),
                    desk.programme().assessments().factories().keySet());
            assertEquals(List.of(), desk.problems());
        }
    }

    @Test
    void aVisitToAFactoryThatOnlyALinkKnowsIsShownUnderTheKnownOne() {
        try (Desk desk = Desk.with(folder.resolve("a.tarozi"), "Aziza")) {
            desk.set(Places.of(FACTORY), "name", "Factory");
            desk.set(Places.of(Places.OTHER), "factory", Places.TWIN.toString());

            desk.link(FACTORY.uuid(), Places.TWIN.uuid(), "factory", Value.YES);

            assertEquals(Optional.of(FACTORY), factoryOf(desk));
            assertEquals(List.of(), desk.problems());
        }
    }

    @Test
    void whatFailsInTheMiddleOfAnImportLeavesNothingOfThatFile() {
        try (Desk office = Desk.with(folder.resolve("office.tarozi"), "Olim");
                Desk auditor = Desk.with(folder.resolve("auditor.tarozi"), "Aziza")) {
            auditor.begin(VISIT, FACTORY);
            Parcel first = auditor.parcel(VISIT);
            auditor.begin(Places.OTHER, Places.TWIN);
            Parcel second = auditor.parcel(Places.OTHER);
            Parcel broken =
                    new Parcel(
                            second.segments(),
                            second.checklists(),
                            Map.of(
                                    Digest.of(new byte[] {1}),
                                    () -> {
                                        throw new IllegalStateException("unreadable");
                                    }));

            ImportBatch batch = office.programme().beginImport("Olim", InstantSource.system());
            batch.add(first);
            assertThrows(IllegalStateException.class, () -> batch.add(broken));
            assertTrue(batch.keep("{}"));

            assertTrue(Rows.assessment(office.programme(), VISIT).isPresent());
            assertFalse(Rows.assessment(office.programme(), Places.OTHER).isPresent());
            assertEquals(List.of(), office.problems());
        }
    }

    @Test
    void aDroppedImportIsForgottenInMemoryToo() {
        try (Desk office = Desk.with(folder.resolve("office.tarozi"), "Olim");
                Desk auditor = Desk.with(folder.resolve("auditor.tarozi"), "Aziza")) {
            auditor.begin(VISIT, FACTORY);
            Parcel file = auditor.everything();
            ImportBatch batch = office.programme().beginImport("Olim", InstantSource.system());
            batch.add(file);
            assertTrue(batch.history(Places.of(VISIT)).isSaid());

            batch.drop();

            assertFalse(office.programme().history(Places.of(VISIT)).isSaid());
            assertFalse(Rows.assessment(office.programme(), VISIT).isPresent());
            office.receive(file);
            assertEquals(auditor.digest(), office.digest());
        }
    }

    @Test
    void whatArrivesWhileATextIsBeingTypedConflictsWithIt() {
        try (Desk mine = Desk.with(folder.resolve("mine.tarozi"), "Aziza");
                Desk theirs = Desk.with(folder.resolve("theirs.tarozi"), "Bek")) {
            mine.begin(VISIT, FACTORY);
            theirs.receive(mine.everything());
            theirs.set(Places.answer(VISIT, Q1), Places.NOTE, "theirs");
            mine.editing().draft(Places.answer(VISIT, Q1), Places.NOTE, Value.of("mi"));
            mine.receive(theirs.everything());
            mine.editing().draft(Places.answer(VISIT, Q1), Places.NOTE, Value.of("mine"));

            mine.editing().settle();

            assertEquals(
                    List.of(new Conflict(Places.of(VISIT).path(), "answer/" + Q1, Places.NOTE)),
                    mine.programme().conflicts());
            assertEquals(List.of(), mine.problems());
        }
    }

    @Test
    void aClosedProgrammeIsOneFile() throws Exception {
        try (Desk desk = Desk.with(folder.resolve("a.tarozi"), "Aziza")) {
            desk.begin(VISIT, FACTORY);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("a.tarozi")), files.toList());
        }
    }

    private static Optional<FactoryId> factoryOf(Desk desk) {
        return Rows.assessment(desk.programme(), Places.OTHER).orElseThrow().factory();
    }

    private static List<Parcel.Received> only(Parcel parcel, String scope) {
        return parcel.segments().stream()
                .filter(part -> part.segment().header().scope().path().startsWith(scope))
                .toList();
    }
}
