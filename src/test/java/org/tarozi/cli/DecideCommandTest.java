package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Change;
import org.tarozi.change.History;
import org.tarozi.change.SignOff;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class DecideCommandTest {

    @TempDir Path folder;

    private DisputedVisit visit;

    @BeforeEach
    void prepare() {
        visit = new DisputedVisit(folder);
    }

    @Test
    void aSubjectThatIsNotThereLeadsToThoseThatAre() {
        CommandRun run =
                visit.office.run(
                        "decide", visit.office.file(), "nowhere", "result", "--keep", "abcdef");

        assertEquals(
                new CommandRun(
                        1,
                        "",
                        "tarozi: There is no nowhere in this programme, or no longer. The list"
                                + " of conflicts has the whole subject of all that can be"
                                + " decided.\n"),
                run);
    }

    @Test
    void oneAnswerIsKeptAndBothStayInTheHistory() {
        visit.disputedResult();

        CommandRun run =
                visit.decide(
                        "result",
                        "--keep",
                        visit.head("Dil").substring(0, 8),
                        "--reason",
                        "seen twice");

        assertEquals(
                new CommandRun(0, "Decided: result is non_compliant\nNo conflicts remain.\n", ""),
                run);
        assertEquals("non_compliant", visit.value("result"));
        List<Change> history =
                visit.office.look(
                        programme ->
                                programme
                                        .history(DisputedVisit.VISIT)
                                        .field(DisputedVisit.ANSWER, "result")
                                        .orElseThrow()
                                        .live());
        assertEquals(3, history.size());
        assertEquals(
                Optional.of("seen twice"),
                history.stream().flatMap(one -> one.origin().why().stream()).findFirst());
    }

    @Test
    void conflictsThatRemainAreCounted() {
        visit.disputedResult();
        visit.disputed("note", Value.of("one"), Value.of("two"));

        CommandRun run = visit.decide("result", "--value", "not_applicable");

        assertEquals(3, run.code());
        assertEquals("Decided: result is not_applicable\n1 conflict remains.\n", run.out());
    }

    @Test
    void bothTextsStandOneBelowTheOtherWithAnEmptyLineBetween() {
        visit.disputed("note", Value.of("locked"), Value.of("open at noon"));

        assertEquals(0, visit.decide("note", "--both").code());
        assertEquals(Set.of("locked", "open at noon"), Set.of(visit.value("note").split("\n\n")));
    }

    @Test
    void methodsAreJoinedAsOneList() {
        visit.disputed("methods", Value.of("documents, union"), Value.of("documents, observation"));

        assertEquals(0, visit.decide("methods", "--both").code());
        assertEquals("documents, observation, union", visit.value("methods"));
    }

    @Test
    void teamsAreJoinedNameByNameInOneLine() {
        visit.bek.set(DisputedVisit.VISIT, "team", Value.of("Bek, Dil"));
        visit.dil.set(DisputedVisit.VISIT, "team", Value.of("Dil,Aziza"));
        visit.office.took(visit.bek.handOver("b.tza"), visit.dil.handOver("d.tza"));

        assertEquals(0, visit.decide(DisputedVisit.VISIT, "team", "--both").code());
        String team =
                visit.office
                        .look(one -> one.group(DisputedVisit.VISIT).state("", "team"))
                        .value()
                        .display();
        assertEquals(Set.of("Bek", "Dil", "Aziza"), Set.of(team.split(", ")));
    }

    @Test
    void twoResultsCannotBothStand() {
        visit.disputedResult();

        CommandRun run = visit.decide("result", "--both");

        assertEquals(1, run.code());
        assertTrue(run.err().contains("Both values of the field result cannot stand"), run.err());
        assertEquals("", visit.value("result"));
    }

    @Test
    void textsThatTogetherAreTooLongForAFieldAreRefusedWithWhatToDo() {
        String bekSays = "b".repeat(600_000);
        visit.disputed("note", Value.of(bekSays), Value.of("d".repeat(600_000)));

        CommandRun run = visit.decide("note", "--both");

        assertEquals(1, run.code());
        assertTrue(
                run.err()
                        .matches(
                                "tarozi: The decision is too long to be written down, and nothing"
                                        + " changed: the line has 12[0-9]{5} bytes; at most 1048576"
                                        + " are expected\\. Keep one of the values, or give a"
                                        + " shorter text\\.\\R"),
                run.err());
        assertEquals(0, visit.decide("note", "--value", bekSays).code());
    }

    @Test
    void aReasonThatIsTooLongIsRefused() {
        visit.disputedResult();

        CommandRun run =
                visit.decide("result", "--value", "compliant", "--reason", "r".repeat(1_100_000));

        assertEquals(1, run.code());
        assertTrue(run.err().contains("too long to be written down"), run.err());
        assertEquals("", visit.value("result"));
    }

    @Test
    void aValueMustHaveTheFormOfItsField() {
        visit.disputedResult();

        CommandRun run = visit.decide("result", "--value", "ok");

        assertEquals(1, run.code());
        assertTrue(
                run.err().contains("expected is one of compliant, non_compliant, not_applicable"),
                run.err());
    }

    @Test
    void aNumberStaysANumber() {
        visit.disputed("workers_affected", Value.of(3), Value.of(5));

        assertEquals(1, visit.decide("workers_affected", "--value", "four").code());
        assertEquals(0, visit.decide("workers_affected", "--value", "4").code());
        assertEquals(
                Value.of(4),
                visit.office
                        .look(
                                programme ->
                                        programme
                                                .group(DisputedVisit.VISIT)
                                                .state("answer/fl-resign", "workers_affected"))
                        .value());
    }

    @Test
    void whatIsNotInConflictIsNotDecided() {
        visit.disputedResult();

        assertTrue(
                visit.decide("note", "--value", "x")
                        .err()
                        .contains("is not in conflict, it has no"),
                "says what it is");
        assertEquals(
                1, visit.decide(DisputedVisit.VISIT, "start_date", "--value", "2024-01-01").code());
        assertEquals(1, visit.decide(DisputedVisit.VISIT, "sign_off", "--value", "x").code());
        assertEquals(1, visit.decide(new Subject("assessment/x"), "note", "--both").code());
        assertEquals(1, visit.decide(Laptop.assessment("Wool"), "note", "--both").code());
    }

    @Test
    void anUnknownHeadIsRefusedWithThoseThereAre() {
        visit.disputedResult();

        CommandRun run = visit.decide("result", "--keep", "zzzzzz");

        assertEquals(1, run.code());
        assertTrue(
                run.err().contains(visit.head("Bek")) && run.err().contains(visit.head("Dil")),
                run.err());
    }

    @Test
    void tooFewDigitsAreSaidToBeTooFew() {
        visit.disputedResult();
        String digits = visit.head("Bek").substring(0, 5);

        String refusal = visit.decide("result", "--keep", digits).err();
        String help = visit.office.run("decide", "--help").out();

        assertTrue(
                refusal.startsWith(
                        "tarozi: At least 6 digits of an id are needed, not \"" + digits + "\"."),
                refusal);
        assertTrue(help.contains("at least 6"), help);
    }

    @Test
    void exactlyOneChoiceIsUnderstood() {
        assertEquals(2, visit.decide("result").code());
        assertEquals(2, visit.decide("result", "--both", "--value", "x").code());
        assertEquals(
                1,
                visit.office
                        .run("decide", visit.office.file(), "Not A Path", "x", "--both")
                        .code());
    }

    @Test
    void acceptingALaterAnswerOfASignedVisitReopensItForAReason() {
        signedThenEdited();

        CommandRun without = visit.decide("result", "--keep", visit.head("Dil"));
        CommandRun with =
                visit.decide("result", "--keep", visit.head("Dil"), "--reason", "photo found");

        assertEquals(1, without.code());
        assertTrue(without.err().contains("a reason is needed"), without.err());
        assertEquals(0, with.code());
        assertTrue(with.out().contains("The sign-off was taken back"), with.out());
        assertEquals("non_compliant", visit.value("result"));
        assertEquals(
                false,
                visit.office.look(one -> one.history(DisputedVisit.VISIT)).signOff().isGiven());
    }

    @Test
    void keepingWhatWasSignedNeedsNoReasonAndStaysSigned() {
        signedThenEdited();

        CommandRun list = visit.office.run("conflicts", visit.office.file());
        CommandRun run = visit.decide("result", "--value", "compliant");

        assertTrue(list.out().contains("stands until decided: signed off"), list.out());
        assertEquals(0, run.code());
        assertEquals("compliant", visit.value("result"));
        assertEquals(
                true,
                visit.office.look(one -> one.history(DisputedVisit.VISIT)).signOff().isGiven());
    }

    private void signedThenEdited() {
        visit.office.answered("Silk", "fl-resign", "compliant");
        visit.dil.took(visit.office.handOver("o.tza"));
        visit.dil.answered("Silk", "fl-resign", "non_compliant");
        History before = history(visit.office);
        visit.office.edit(
                editing -> editing.apply(List.of(SignOff.proposal(before)), Optional.empty()));
        visit.office.took(visit.dil.handOver("d.tza"));
    }

    private static History history(Laptop laptop) {
        return laptop.look(programme -> programme.history(DisputedVisit.VISIT));
    }
}
