package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Notice;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class JoiningTest {

    @TempDir Path folder;
    private OfficeDesk desk;
    private FactoryId first;
    private FactoryId second;
    private ProgrammeModel screen;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(folder);
        first = desk.factory("Ipak Yo\u02bbli", "Fergana");
        second = desk.factory("IPAK  Yo'li", "Fergana");
        screen = desk.screen(Optional.of(second));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private FactoryModel model() {
        return screen.factory();
    }

    private FactoryFacts facts() {
        return model().facts().get().orElseThrow();
    }

    private List<FactoryId> namesakes() {
        return facts().namesakes().stream().map(FactoryRow::id).toList();
    }

    private void join() {
        model().joining().join(facts().row(), facts().namesakes().getFirst());
    }

    @Test
    void aFactoryOfTheSameNameIsNamedHoweverItIsWritten() {
        assertEquals(List.of(first), namesakes());
        desk.factory("Zarafshon", "Fergana");
        assertEquals(List.of(first), namesakes());
    }

    @Test
    void aFactoryOfTheSameNameInAnotherCountryIsAnotherOne() {
        desk.set(FactoryFacts.subject(first), "country", Value.of("UZ"));
        assertEquals(List.of(first), namesakes());
        desk.set(FactoryFacts.subject(second), "country", Value.of("JO"));
        assertEquals(List.of(), namesakes());
    }

    @Test
    void aFactoryInTheTrashIsNobodysNamesake() {
        model().trash()
                .put(
                        new Trashable.OfFactory(
                                screen.overview()
                                        .get()
                                        .flatMap(read -> read.row(first))
                                        .orElseThrow()));
        assertEquals(List.of(), namesakes());
    }

    @Test
    void bothAreOneFactoryWithTheVisitsOfBoth() {
        desk.visit(first, "2025-05-01");
        desk.visit(second, "2026-05-01");

        join();

        assertEquals(List.of(new Destination.Factories(Optional.of(first))), desk.frame().gone());
        assertEquals(
                List.of(
                        Notice.done(
                                "Linked: both count as one from now on. \u201cUnlink\u201d under"
                                        + " \u201cMore\u201d makes them two again.")),
                desk.frame().told());
        screen = desk.screen(Optional.of(first));
        assertEquals(2, facts().records());
        assertEquals(2, facts().visits().size());
        assertEquals(List.of(), namesakes());
        assertEquals(1, screen.shown().size());
    }

    @Test
    void thatVisitsThatWereMadeOneCountNowhereUntilTheirDayIsDecidedIsSaid() {
        for (String day : List.of("2026-05-01", "2026-05-02")) {
            finished(desk.visit(second, day));
        }
        screen = desk.screen(Optional.of(second));

        model().joining().join(facts().visits().getFirst(), facts().visits().getLast());

        String told = desk.frame().told().getLast().sentence().replace('\u00a0', ' ');
        assertTrue(told.startsWith("Linked: both count as one from now on. "), told);
        assertTrue(told.contains(" No longer in the numbers: 1 assessment ("), told);
        assertTrue(told.endsWith("IPAK  Yo'li, 2 May 2026"), told);
    }

    @Test
    void thatOneOfTwoFactoriesThatCountedIsInTheNumbersNoLongerIsSaid() {
        finished(desk.visit(first, "2026-05-01"));
        finished(desk.visit(second, "2026-05-02"));
        screen = desk.screen(Optional.of(second));

        join();

        String told = desk.frame().told().getLast().sentence().replace('\u00a0', ' ');
        assertTrue(told.contains(" No longer in the numbers: 1 assessment ("), told);
        assertTrue(told.endsWith("): Ipak Yo\u02bbli, 1 May 2026"), told);
    }

    private void finished(AssessmentId visit) {
        desk.set(Subjects.of(visit), "state", Value.of("done"));
        desk.set(Subjects.of(visit).at("answer/fl-resign"), "result", Value.of("compliant"));
    }

    @Test
    void whatWasMadeOneIsTakenApartAgain() {
        join();
        screen = desk.screen(Optional.of(first));

        model().joining().separate(facts().row());

        assertEquals(1, facts().records());
        assertEquals(List.of(second), namesakes());
        assertEquals(2, screen.shown().size());
    }

    @Test
    void anotherFactoryIsLookedForAmongAllTheseOfTheSameNameFirst() {
        FactoryId anor = desk.factory("Anor", "Khorezm");
        model().findNamesake();
        NamesakeModel search = assertInstanceOf(Side.Namesake.class, model().side().get()).model();
        assertEquals(List.of(first, anor), search.shown().stream().map(FactoryRow::id).toList());

        search.search().set("khor");
        assertEquals(List.of(anor), search.shown().stream().map(FactoryRow::id).toList());
        search.chosen().set(Optional.of(search.shown().getFirst()));
        search.join();

        screen = desk.screen(Optional.of(second));
        assertEquals(2, facts().records());
    }

    @Test
    void visitsOfOneFactoryOnOneChecklistMayBeOne() {
        AssessmentId early = desk.visit(first, "2026-05-01");
        AssessmentId late = desk.visit(first, "2026-05-02");
        AssessmentId other = desk.visit(first, "2026-05-03");
        desk.set(Subjects.of(other), "checklist", Value.of("0".repeat(64)));
        screen = desk.screen(Optional.of(first));
        VisitFacts visit = visit(late);
        assertEquals(
                List.of(early),
                facts().maybeTheSame(visit).stream().map(one -> one.assessment().id()).toList());

        model().joining().join(visit, facts().maybeTheSame(visit).getFirst());
        assertEquals(2, visit(early).records());
        assertEquals(2, facts().visits().size());

        model().joining().separate(visit(early));
        assertEquals(1, visit(early).records());
        assertEquals(3, facts().visits().size());
    }

    @Test
    void visitsOnDifferentChecklistsAreRefusedWithTheReason() {
        AssessmentId one = desk.visit(first, "2026-05-01");
        AssessmentId other = desk.visit(first, "2026-05-02");
        desk.set(Subjects.of(other), "checklist", Value.of("0".repeat(64)));
        screen = desk.screen(Optional.of(first));

        model().joining().join(visit(one), visit(other));

        assertEquals(
                List.of(
                        Notice.refused(
                                "These cannot be linked: their factory or their checklist is in"
                                    + " conflict, or not the same, or somebody moved one of them to"
                                    + " the trash.")),
                desk.frame().told());
        assertEquals(2, facts().visits().size());
    }

    private VisitFacts visit(AssessmentId id) {
        return facts().visits().stream()
                .filter(one -> one.assessment().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
