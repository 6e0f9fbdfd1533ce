package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.store.Places.FACTORY;
import static org.tarozi.store.Places.OTHER;
import static org.tarozi.store.Places.TWIN;
import static org.tarozi.store.Places.VISIT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.FieldState;
import org.tarozi.change.SignOff;
import org.tarozi.change.Value;
import org.tarozi.store.projection.Conflict;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One visit of which one auditor names a factory and another one its twin.
class TwoFactoriesTest {

    private static final String FIELD = OfAssessment.FACTORY.key();
    private static final List<Conflict> OPEN =
            List.of(new Conflict(Places.of(VISIT).path(), "", FIELD));

    @TempDir private Path folder;

    private Desk mine;
    private Desk theirs;

    @BeforeEach
    void begin() {
        mine = Desk.with(folder.resolve("mine.tarozi"), "Aziza");
        theirs = Desk.with(folder.resolve("theirs.tarozi"), "Bek");
        mine.begin(VISIT, FACTORY);
        theirs.begin(VISIT, TWIN);
        mine.receive(theirs.everything());
    }

    @AfterEach
    void close() {
        mine.close();
        theirs.close();
    }

    private static void link(Desk desk, Value value) {
        desk.link(FACTORY.uuid(), TWIN.uuid(), "factory", value);
    }

    private void assertOneFactory() {
        Assessment visit = mine.programme().assessments().assessments().getFirst();
        assertEquals(Optional.of(FACTORY), visit.factory());
        assertEquals(Set.of(), visit.conflicts());
        assertEquals(0, visit.openConflicts());
        assertEquals(List.of(), mine.programme().conflicts());
        assertEquals(List.of(), mine.problems());
    }

    private void assertOpen() {
        Assessment visit = mine.programme().assessments().assessments().getFirst();
        assertEquals(Optional.empty(), visit.factory());
        assertEquals(Set.of(FIELD), visit.conflicts());
        assertEquals(1, visit.openConflicts());
        assertEquals(OPEN, mine.programme().conflicts());
        assertEquals(List.of(), mine.problems());
    }

    @Test
    void aLinkSettlesItAndWithoutTheLinkItIsOpenAgain() {
        assertOpen();

        link(mine, Value.YES);
        assertOneFactory();

        link(mine, Value.CLEARED);
        assertOpen();
    }

    @Test
    void aLinkThatAnImportBringsSettlesItAsLongAsTheImportCounts() {
        link(theirs, Value.YES);

        UUID batch = mine.receive(theirs.everything()).orElseThrow();
        assertOneFactory();

        mine.withdraw(batch);
        assertOpen();
    }

    @Test
    void nothingIsDecidedThatALinkSettled() {
        link(mine, Value.YES);

        Deciding.Outcome.Refused refused =
                assertInstanceOf(
                        Deciding.Outcome.Refused.class,
                        new Deciding(mine.programme(), mine.editing())
                                .decide(
                                        Places.of(VISIT),
                                        FIELD,
                                        new Deciding.Choice.Entered(TWIN.toString()),
                                        Optional.empty()));

        assertTrue(refused.reason().startsWith("There is nothing to decide"), refused.reason());
    }

    @Test
    void itMayBeLinkedWithAnotherVisitOfEitherFactory() {
        mine.begin(OTHER, TWIN);
        link(mine, Value.YES);

        assertInstanceOf(
                Linking.Outcome.Done.class,
                new Linking(mine.programme(), mine.editing())
                        .link(VISIT.toString(), OTHER.toString()));

        assertOneFactory();
    }

    @Test
    void whoeverTakesTheVisitAloneSeesTheSame() {
        link(mine, Value.YES);

        try (Desk newcomer = Desk.with(folder.resolve("new.tarozi"), "Dilnoza")) {
            newcomer.receive(mine.parcel(VISIT));

            assertEquals(mine.digest(), newcomer.digest());
        }
    }

    @Test
    void whatASignOffCoversStandsUntilTheLinkIsTakenBack() {
        link(mine, Value.YES);
        mine.set(Places.of(VISIT), FIELD, FACTORY.toString());
        mine.editing()
                .apply(
                        List.of(SignOff.proposal(mine.programme().history(Places.of(VISIT)))),
                        Optional.empty());
        mine.set(Places.of(VISIT), FIELD, TWIN.toString());
        assertOneFactory();

        link(mine, Value.CLEARED);

        assertEquals(OPEN, mine.programme().conflicts());
        FieldState state = mine.programme().group(Places.of(VISIT)).state("", FIELD);
        assertEquals(Optional.of(Value.of(FACTORY.toString())), state.standing());
        assertEquals(List.of(), mine.problems());
    }
}
