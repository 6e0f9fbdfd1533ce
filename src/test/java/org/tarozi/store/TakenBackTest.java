package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.Q1;
import static org.tarozi.store.Places.Q2;
import static org.tarozi.store.Places.RESULT;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Change;
import org.tarozi.change.Digest;
import org.tarozi.change.FieldState;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What people did on top of an import and took back themselves: of a visit that is taken back with
/// the import nothing is left of it, and all of it is there again where the import comes again.
class TakenBackTest {

    private static final Subject ANSWER = Places.answer(VISIT, Q1);

    @TempDir private Path folder;

    private Desk office;
    private Parcel file;
    private UUID batch;
    private Digest merged;

    /// Two auditors disagree about a visit, and the office takes both in at once.
    @BeforeEach
    void merge() {
        office = Desk.with(folder.resolve("office.tarozi"), "Aziza");
        try (Desk one = Desk.with(folder.resolve("one.tarozi"), "Bahodir");
                Desk other = Desk.with(folder.resolve("other.tarozi"), "Chori")) {
            one.begin(VISIT, FACTORY);
            other.receive(one.everything());
            one.answer(VISIT, Q1, "compliant");
            other.answer(VISIT, Q1, "non_compliant");
            one.receive(other.everything());
            file = one.everything();
        }
        batch = office.receive(file).orElseThrow();
        merged = office.digest();
    }

    @AfterEach
    void theFileIsSound() {
        assertEquals(List.of(), office.problems());
        office.close();
    }

    private Deciding deciding() {
        return new Deciding(office.programme(), office.editing());
    }

    private void decideAndUndo() {
        Deciding.Choice choice = new Deciding.Choice.Entered("compliant");
        Deciding.Outcome outcome = deciding().decide(ANSWER, RESULT, choice, Optional.empty());
        assertInstanceOf(
                Reconsidering.Reopened.class,
                new Reconsidering(office.programme())
                        .undo(office.editing(), (Deciding.Outcome.Decided) outcome));
    }

    private List<Change> stay() {
        return look().dependents();
    }

    private Withdrawal.Outcome.Withdrawn look() {
        return (Withdrawal.Outcome.Withdrawn) office.programme().withdrawal().preview(batch);
    }

    /// Nothing is shown of the visit and its factory, and everything when the file comes again.
    private void comesAndGoes() {
        assertEquals(List.of(), stay());
        assertEquals(0, look().conflicts());
        office.withdraw(batch);
        assertEquals(List.of(), office.programme().conflicts());
        assertEquals(0, office.programme().assessments().assessments().size());
        assertEquals(0, office.programme().assessments().factories().size());

        ImportBatch again =
                office.programme().beginImport("Aziza", InstantSource.fixed(Instant.EPOCH));
        assertEquals(
                Set.of(Places.of(VISIT)),
                ((ImportBatch.Outcome.Merged) again.add(file)).created(),
                "it is news as it was the first time");
        again.keep("{}");
        assertEquals(merged, office.digest());
    }

    @Test
    void aLinkWithAFactoryOfTheImportGoesOutOfSightWithIt() {
        for (UUID own : List.of(new UUID(0, 1), new UUID(-1L, 1))) {
            office.set(new Subject("factory/" + own), OfFactory.NAME.key(), "Own");
            assertEquals(0, look().links());
            Linking linking = new Linking(office.programme(), office.editing());
            linking.link("factory/" + own, Places.of(FACTORY).path());

            assertEquals(1, look().links());

            linking.unlink("factory/" + own, Places.of(FACTORY).path());
        }
        assertEquals(0, look().links());
    }

    @Test
    void aConflictThatWasDecidedAndUndoneGoesWithItsVisit() {
        decideAndUndo();
        assertEquals(1, office.programme().conflicts().size());

        comesAndGoes();
    }

    @Test
    void anAnswerThatWasTakenBackGoesWithItsVisit() {
        office.answer(VISIT, Q2, "compliant");
        office.editing().undo(Places.answer(VISIT, Q2), RESULT);

        assertEquals("not_assessed", office.row(VISIT, Q2));
        comesAndGoes();
    }

    @Test
    void aNameThatWasTakenBackGoesWithItsFactory() {
        office.set(Places.of(FACTORY), OfFactory.NAME.key(), "Another name");
        office.editing().undo(Places.of(FACTORY), OfFactory.NAME.key());

        comesAndGoes();
    }

    @Test
    void whatIsSaidBesideItStaysWithItsConflict() {
        decideAndUndo();
        Change note = office.set(ANSWER, Places.NOTE, "asked again by telephone").getFirst();

        assertTrue(stay().contains(note));
        assertEquals(1, look().conflicts());
        office.withdraw(batch);

        assertEquals(1, office.programme().conflicts().size());
        assertEquals(2, office.state(VISIT, Q1).heads().size());
        assertEquals(1, office.programme().assessments().assessments().size());
    }

    @Test
    void aConflictWithWhatWasBuiltOnTheImportIsNoneOfTheImport() {
        office.answer(VISIT, Q1, "compliant");
        try (Desk third = Desk.with(folder.resolve("third.tarozi"), "Dilnoza")) {
            third.begin(VISIT, FACTORY);
            third.answer(VISIT, Q1, "not_applicable");
            office.receive(third.everything());
        }

        assertEquals(1, office.programme().conflicts().size());
        assertEquals(0, look().conflicts());
    }

    @Test
    void whatWasMadeAgainStays() {
        Change decision = office.answer(VISIT, Q1, "compliant").getFirst();
        office.editing().undo(ANSWER, RESULT);
        Change again = office.answer(VISIT, Q1, "compliant").getFirst();

        assertTrue(stay().containsAll(List.of(decision, again)));
        assertEquals(0, look().conflicts());
        office.withdraw(batch);

        assertEquals(
                new FieldState.Settled(Value.of("compliant"), List.of(again)),
                office.state(VISIT, Q1));
    }

    @Test
    void aReasonThatReadsLikeAnUndoIsNone() {
        office.editing()
                .apply(
                        office.programme()
                                .group(Places.of(VISIT))
                                .propose("answer/" + Q1, RESULT, Value.of("compliant")),
                        Optional.of("undo"));
        office.withdraw(batch);

        assertEquals(Value.of("compliant"), office.state(VISIT, Q1).value());
    }
}
