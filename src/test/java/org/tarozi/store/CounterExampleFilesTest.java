package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.NOTE;
import static org.tarozi.store.Places.OTHER;
import static org.tarozi.store.Places.Q1;
import static org.tarozi.store.Places.Q2;
import static org.tarozi.store.Places.RESULT;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Assessment;
import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.change.FieldState;
import org.tarozi.change.SignOff;
import org.tarozi.change.Value;
import org.tarozi.store.projection.Conflict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The examples that once broke, or would break, a simpler set of changes: on programme files, in
/// the heads and in the rows.
class CounterExampleFilesTest {

    @TempDir private Path folder;
    private Desk mine;
    private Desk theirs;

    @BeforeEach
    void twoLaptops() {
        mine = Desk.with(folder.resolve("mine.tarozi"), "Aziza");
        theirs = Desk.with(folder.resolve("theirs.tarozi"), "Bek");
        mine.begin(VISIT, FACTORY);
        theirs.receive(mine.everything());
    }

    @AfterEach
    void everyFileIsSound() {
        assertEquals(List.of(), mine.problems());
        assertEquals(List.of(), theirs.problems());
        mine.close();
        theirs.close();
    }

    @Test
    void localAThenImportBOnAThenLocalCOnBThenUndoOfTheImportLeavesOneHeadC() {
        mine.answer(VISIT, Q1, "compliant");
        theirs.receive(mine.everything());
        theirs.answer(VISIT, Q1, "non_compliant");
        UUID batch = mine.receive(theirs.everything()).orElseThrow();
        Change c = mine.answer(VISIT, Q1, "not_applicable").getFirst();

        assertEquals(
                new Withdrawal.Outcome.Withdrawn(1, List.of(c), 0, 0, List.of(), 0),
                mine.withdraw(batch));

        assertEquals(settled(c), mine.state(VISIT, Q1));
        assertEquals("not_applicable", mine.row(VISIT, Q1));
    }

    @Test
    void localDecisionKeepTheirsStaysAfterUndoOfTheImportAndIsListed() {
        mine.answer(VISIT, Q1, "compliant");
        theirs.answer(VISIT, Q1, "non_compliant");
        UUID batch = mine.receive(theirs.everything()).orElseThrow();
        assertEquals("in_conflict", mine.row(VISIT, Q1));
        Change decision = mine.answer(VISIT, Q1, "non_compliant").getFirst();
        Withdrawal.Outcome expected =
                new Withdrawal.Outcome.Withdrawn(1, List.of(decision), 0, 0, List.of(), 0);

        assertEquals(expected, mine.programme().withdrawal().preview(batch));
        assertEquals(List.of(), mine.problems());
        assertEquals(expected, mine.withdraw(batch));

        assertEquals(settled(decision), mine.state(VISIT, Q1));
        assertEquals("non_compliant", mine.row(VISIT, Q1));
        assertEquals(new Withdrawal.Outcome.WithdrawnBefore(), mine.withdraw(batch));
        assertEquals(new Withdrawal.Outcome.Unknown(), mine.withdraw(new UUID(1, 2)));
    }

    @Test
    void whatWasTakenBackGoesAlongUnderADecisionAndCountsNowhere() {
        mine.answer(VISIT, Q1, "compliant");
        theirs.receive(mine.everything());
        theirs.answer(VISIT, Q1, "non_compliant");
        theirs.answer(VISIT, Q2, "non_compliant");
        UUID batch = mine.receive(theirs.everything()).orElseThrow();
        Change decision = mine.answer(VISIT, Q1, "not_applicable").getFirst();
        mine.withdraw(batch);
        Parcel handedOver = mine.everything();

        try (Desk third = Desk.with(folder.resolve("third.tarozi"), "Chori")) {
            third.receive(handedOver);
            assertEquals(1, handedOver.withdrawn().size());
            assertEquals(settled(decision), third.state(VISIT, Q1), "it is newer than the rest");
            assertEquals("not_assessed", third.row(VISIT, Q2));
            assertEquals(List.of(), third.problems());

            try (Desk fourth = Desk.with(folder.resolve("fourth.tarozi"), "Dilnoza")) {
                fourth.receive(third.everything());
                assertEquals(settled(decision), fourth.state(VISIT, Q1));
                assertEquals("not_assessed", fourth.row(VISIT, Q2));
            }
        }
        assertEquals(Optional.empty(), mine.receive(handedOver), "one's own file is nothing new");
        assertEquals("not_assessed", mine.row(VISIT, Q2));
        theirs.receive(handedOver);
        assertEquals("non_compliant", theirs.row(VISIT, Q2), "it counts where it counted");
    }

    @Test
    void aSegmentThatTwoBatchesBroughtStaysUntilBothAreUndoneAndComesBack() {
        theirs.answer(VISIT, Q1, "compliant");
        UUID first = mine.receive(theirs.everything()).orElseThrow();
        theirs.answer(VISIT, Q2, "compliant");
        Parcel both = theirs.everything();
        UUID second = mine.receive(both).orElseThrow();

        mine.withdraw(first);
        assertEquals("compliant", mine.row(VISIT, Q1));
        assertEquals("compliant", mine.row(VISIT, Q2));

        mine.withdraw(second);
        assertEquals("not_assessed", mine.row(VISIT, Q1));
        assertEquals("not_assessed", mine.row(VISIT, Q2));

        mine.receive(both);
        assertEquals("compliant", mine.row(VISIT, Q1));
        assertEquals("compliant", mine.row(VISIT, Q2));
    }

    @Test
    void ownSegmentsComeBackInAFileAndAreNotWithdrawnWithIt() {
        mine.answer(VISIT, Q1, "compliant");
        theirs.receive(mine.everything());
        theirs.answer(VISIT, Q2, "compliant");
        UUID batch = mine.receive(theirs.everything()).orElseThrow();

        mine.withdraw(batch);

        assertEquals("compliant", mine.row(VISIT, Q1));
        assertEquals("not_assessed", mine.row(VISIT, Q2));
    }

    @Test
    void afterLinkDecideAndUnlinkBothVisitsStillHaveTheAnswer() {
        mine.begin(OTHER, FACTORY);
        mine.answer(VISIT, Q1, "compliant");
        mine.answer(OTHER, Q1, "non_compliant");
        mine.link(VISIT.uuid(), OTHER.uuid(), "assessment", Value.YES);
        assertEquals("in_conflict", mine.row(VISIT, Q1));
        assertEquals("absent", mine.row(OTHER, Q1));
        assertEquals(List.of(), mine.problems());

        mine.answer(VISIT, Q1, "non_compliant");
        assertEquals("non_compliant", mine.row(VISIT, Q1));
        mine.link(VISIT.uuid(), OTHER.uuid(), "assessment", Value.CLEARED);

        assertEquals("non_compliant", mine.row(VISIT, Q1));
        assertEquals("non_compliant", mine.row(OTHER, Q1));
    }

    @Test
    void trashingAVisitWhileFortyQuestionsAreAnsweredLetsNothingVanishInEitherOrder() {
        theirs.editing()
                .apply(
                        List.of(
                                Deletion.proposal(
                                        theirs.programme().history(Places.of(VISIT)),
                                        Places.of(VISIT))),
                        Optional.empty());
        assertEquals(false, visit(theirs).live());
        Desk.CORE.release().questions().stream()
                .limit(40)
                .forEach(question -> mine.answer(VISIT, question.id().value(), "compliant"));

        Parcel fromMe = mine.everything();
        mine.receive(theirs.everything());
        theirs.receive(fromMe);

        for (Desk desk : List.of(mine, theirs)) {
            assertEquals(true, visit(desk).live());
            assertEquals(
                    List.of(new Conflict(Places.of(VISIT).path(), "", Deletion.FIELD)),
                    desk.programme().conflicts());
        }
        assertEquals(mine.digest(), theirs.digest());
    }

    @Test
    void aSignOffAndAConcurrentEditAreTheSameStateInBothOrders() {
        Change covered = mine.answer(VISIT, Q1, "compliant").getFirst();
        theirs.receive(mine.everything());
        mine.editing()
                .apply(
                        List.of(SignOff.proposal(mine.programme().history(Places.of(VISIT)))),
                        Optional.empty());
        Change edit = theirs.answer(VISIT, Q1, "non_compliant").getFirst();

        Parcel fromMe = mine.everything();
        mine.receive(theirs.everything());
        theirs.receive(fromMe);

        for (Desk desk : List.of(mine, theirs)) {
            FieldState.Disputed open =
                    assertInstanceOf(FieldState.Disputed.class, desk.state(VISIT, Q1));
            assertEquals(Set.of(covered, edit), Set.copyOf(open.heads()));
            assertEquals(Optional.of(covered.value()), open.standing());
            assertEquals("compliant", desk.row(VISIT, Q1));
        }
        assertEquals(mine.digest(), theirs.digest());
    }

    @Test
    void aFileCopiedWithAHalfTypedNoteConflictsOnlyInTheFieldReallyEditedTwice()
            throws IOException {
        mine.editing().draft(Places.answer(VISIT, Q1), NOTE, Value.of("half a sent"));
        mine.editing().draft(Places.answer(VISIT, Q2), NOTE, Value.of("left alone"));
        Desk copy = mine.copiedTo(folder.resolve("copy.tarozi"), mine.author());
        mine = Desk.at(folder.resolve("mine.tarozi"), mine.author());
        mine.editing()
                .draft(Places.answer(VISIT, Q1), NOTE, Value.of("half a sentence, ended here"));
        copy.editing()
                .draft(Places.answer(VISIT, Q1), NOTE, Value.of("half a sentence, ended there"));
        mine.answer(VISIT, Q1, "compliant");
        copy.answer(VISIT, Q2, "compliant");

        mine.receive(copy.everything());
        mine.editing().settle();

        assertEquals(
                List.of(new Conflict(Places.of(VISIT).path(), "answer/" + Q1, NOTE)),
                mine.programme().conflicts());
        FieldState alone = mine.programme().group(Places.of(VISIT)).state("answer/" + Q2, NOTE);
        assertEquals(1, alone.heads().size());
        assertEquals(Value.of("left alone"), alone.value());
        assertEquals("compliant", mine.row(VISIT, Q1));
        assertEquals("compliant", mine.row(VISIT, Q2));
        assertEquals(List.of(), copy.problems());
        copy.close();
    }

    @Test
    void twoLaptopsThatReadTheSameTableAndMergeDoubleNothing() {
        Table.read(mine, Q1, "compliant");
        Table.read(theirs, Q1, "compliant");

        mine.receive(theirs.everything());

        assertEquals(1, mine.state(VISIT, Q1).heads().size());
        assertEquals("compliant", mine.row(VISIT, Q1));
    }

    @Test
    void aCorrectedSheetAfterAnAuditorsOwnCorrectionIsOneConflictNotAnOverwrite() {
        Change read = Table.read(mine, Q1, "compliant");
        Change own = mine.answer(VISIT, Q1, "not_applicable").getFirst();
        Change corrected = Table.read(mine, Q1, "non_compliant", read);

        assertEquals(Set.of(own, corrected), Set.copyOf(mine.state(VISIT, Q1).heads()));
        assertEquals("in_conflict", mine.row(VISIT, Q1));
        assertEquals(
                List.of(new Conflict(Places.of(VISIT).path(), "answer/" + Q1, RESULT)),
                mine.programme().conflicts());
    }

    private static Assessment.Visit visit(Desk desk) {
        return Rows.assessment(desk.programme(), VISIT).orElseThrow().visit();
    }

    private static FieldState settled(Change head) {
        return new FieldState.Settled(head.value(), List.of(head));
    }
}
