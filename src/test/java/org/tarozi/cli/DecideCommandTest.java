package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.change.History;
import org.tarozi.change.SignOff;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Conflicts, from their list to their decision.
class DecideCommandTest {

    private static final Subject VISIT = Laptop.assessment("Silk");
    private static final Subject ANSWER = VISIT.at("answer/fl-resign");

    @TempDir Path folder;

    private Laptop office;
    private Laptop bek;
    private Laptop dil;

    @BeforeEach
    void prepare() {
        office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14").handOver("start.tza");
        bek = office.copyFor("Bek");
        dil = office.copyFor("Dil");
    }

    private void disputed(String field, Value bekSays, Value dilSays) {
        bek.set(ANSWER, field, bekSays);
        dil.set(ANSWER, field, dilSays);
        office.took(bek.handOver("b.tza"), dil.handOver("d.tza"));
    }

    private void disputedResult() {
        disputed("result", Value.of("compliant"), Value.of("non_compliant"));
    }

    private String head(String person) {
        return office
                .look(programme -> programme.group(VISIT).state("answer/fl-resign", "result"))
                .heads()
                .stream()
                .filter(head -> head.origin().person().equals(person))
                .map(head -> head.id().toString())
                .findFirst()
                .orElseThrow();
    }

    private CommandRun decide(String field, String... choice) {
        return decide(ANSWER, field, choice);
    }

    private CommandRun decide(Subject subject, String field, String... choice) {
        String[] arguments = new String[4 + choice.length];
        arguments[0] = "decide";
        arguments[1] = office.file();
        arguments[2] = subject.path();
        arguments[3] = field;
        System.arraycopy(choice, 0, arguments, 4, choice.length);
        return office.run(arguments);
    }

    private String value(String field) {
        return office.look(programme -> programme.group(VISIT).state("answer/fl-resign", field))
                .value()
                .display();
    }

    @Test
    void theListSaysWhereWhoWhenAndHowToDecide() {
        disputedResult();

        CommandRun run = office.run("conflicts", office.file());

        assertEquals(3, run.code());
        assertEquals(
                """
                1 conflict to decide:

                Silk, visit of 2024-05-14
                  %s (fl-resign)
                  result:
                    1. %s  compliant  (Bek, 2026-01-02 03:05 UTC)
                    2. %s  non_compliant  (Dil, 2026-01-02 03:05 UTC)
                  To decide: tarozi decide %s %s result --keep ID
                """
                        .formatted(
                                question(),
                                head("Bek").substring(0, 12),
                                head("Dil").substring(0, 12),
                                office.file(),
                                ANSWER),
                sorted(run.out()));
    }

    private String question() {
        return office.look(Programme::checklists).getFirst().release().questions().stream()
                .filter(question -> question.id().value().equals("fl-resign"))
                .map(question -> question.text().in("en"))
                .findFirst()
                .orElseThrow();
    }

    /// Both wrote in the same minute, so their order is that of the ids.
    private static String sorted(String list) {
        int compliant = list.indexOf("  compliant  ");
        int other = list.indexOf("  non_compliant  ");
        if (compliant < other) {
            return list;
        }
        List<String> lines = list.lines().toList();
        return String.join("\n", lines.subList(0, 5))
                + "\n"
                + lines.get(6).replace("2. ", "1. ")
                + "\n"
                + lines.get(5).replace("1. ", "2. ")
                + "\n"
                + lines.get(7)
                + "\n";
    }

    @Test
    void theListAsJsonHasTheKeysOfTheContract() {
        disputedResult();

        JsonNode root =
                JsonMapper.shared()
                        .readTree(office.run("conflicts", office.file(), "--json").out());
        JsonNode conflict = root.get("conflicts").get(0);

        assertEquals(Set.of("conflicts", "parallel"), new TreeSet<>(root.propertyNames()));
        assertTrue(
                conflict.propertyNames()
                        .containsAll(
                                List.of(
                                        "assessment",
                                        "factory",
                                        "subject",
                                        "question",
                                        "field",
                                        "heads")));
        assertEquals(ANSWER.path(), conflict.get("subject").asString());
        assertEquals("fl-resign", conflict.get("question").asString());
        assertEquals("Silk", conflict.get("factory_name").asString());
        assertTrue(
                conflict.get("heads")
                        .get(0)
                        .propertyNames()
                        .containsAll(List.of("value", "author", "device", "at")));
    }

    @Test
    void withoutConflictsTheListIsEmpty() {
        assertEquals(
                new CommandRun(0, "No conflicts.\n", ""), office.run("conflicts", office.file()));
    }

    @Test
    void oneAnswerIsKeptAndBothStayInTheHistory() {
        disputedResult();

        CommandRun run =
                decide("result", "--keep", head("Dil").substring(0, 8), "--reason", "seen twice");

        assertEquals(
                new CommandRun(0, "Decided: result is non_compliant\nNo conflicts remain.\n", ""),
                run);
        assertEquals("non_compliant", value("result"));
        List<Change> history =
                office.look(
                        programme ->
                                programme
                                        .history(VISIT)
                                        .field(ANSWER, "result")
                                        .orElseThrow()
                                        .live());
        assertEquals(3, history.size());
        assertEquals(
                Optional.of("seen twice"),
                history.stream().flatMap(one -> one.origin().why().stream()).findFirst());
    }

    @Test
    void conflictsThatRemainAreCounted() {
        disputedResult();
        disputed("note", Value.of("one"), Value.of("two"));

        CommandRun run = decide("result", "--value", "not_applicable");

        assertEquals(3, run.code());
        assertEquals("Decided: result is not_applicable\n1 conflict remains.\n", run.out());
    }

    @Test
    void bothTextsStandWithTheirAuthors() {
        disputed("note", Value.of("locked"), Value.of("open at noon"));

        assertEquals(0, decide("note", "--both").code());
        assertEquals(Set.of("Bek: locked", "Dil: open at noon"), Set.of(value("note").split("\n")));
    }

    @Test
    void methodsAreJoinedAsOneList() {
        disputed("methods", Value.of("document, interview"), Value.of("document, observation"));

        assertEquals(0, decide("methods", "--both").code());
        assertEquals("document, interview, observation", value("methods"));
    }

    @Test
    void twoResultsCannotBothStand() {
        disputedResult();

        CommandRun run = decide("result", "--both");

        assertEquals(1, run.code());
        assertTrue(run.err().contains("Both values of the field result cannot stand"), run.err());
        assertEquals("", value("result"));
    }

    @Test
    void aValueMustHaveTheFormOfItsField() {
        disputedResult();

        CommandRun run = decide("result", "--value", "ok");

        assertEquals(1, run.code());
        assertTrue(
                run.err().contains("expected is one of compliant, non_compliant, not_applicable"),
                run.err());
    }

    @Test
    void aNumberStaysANumber() {
        disputed("workers_affected", Value.of(3), Value.of(5));

        assertEquals(1, decide("workers_affected", "--value", "four").code());
        assertEquals(0, decide("workers_affected", "--value", "4").code());
        assertEquals(
                Value.of(4),
                office.look(
                                programme ->
                                        programme
                                                .group(VISIT)
                                                .state("answer/fl-resign", "workers_affected"))
                        .value());
    }

    @Test
    void whatIsNotInConflictIsNotDecided() {
        disputedResult();

        assertTrue(
                decide("note", "--value", "x").err().contains("is not in conflict, it has no"),
                "says what it is");
        assertEquals(1, decide(VISIT, "start_date", "--value", "2024-01-01").code());
        assertEquals(1, decide(VISIT, "sign_off", "--value", "x").code());
        assertEquals(1, decide(new Subject("assessment/x"), "note", "--both").code());
        assertEquals(1, decide(Laptop.assessment("Wool"), "note", "--both").code());
    }

    @Test
    void anUnknownHeadIsRefusedWithThoseThereAre() {
        disputedResult();

        CommandRun run = decide("result", "--keep", "zzzzzz");

        assertEquals(1, run.code());
        assertTrue(run.err().contains(head("Bek")) && run.err().contains(head("Dil")), run.err());
    }

    @Test
    void exactlyOneChoiceIsUnderstood() {
        assertEquals(2, decide("result").code());
        assertEquals(2, decide("result", "--both", "--value", "x").code());
        assertEquals(1, office.run("decide", office.file(), "Not A Path", "x", "--both").code());
    }

    @Test
    void acceptingALaterAnswerOfASignedVisitReopensItForAReason() {
        signedThenEdited();

        CommandRun without = decide("result", "--keep", head("Dil"));
        CommandRun with = decide("result", "--keep", head("Dil"), "--reason", "photo found");

        assertEquals(1, without.code());
        assertTrue(without.err().contains("a reason is needed"), without.err());
        assertEquals(0, with.code());
        assertTrue(with.out().contains("The sign-off was taken back"), with.out());
        assertEquals("non_compliant", value("result"));
        assertEquals(false, office.look(one -> one.history(VISIT)).signOff().isGiven());
    }

    @Test
    void keepingWhatWasSignedNeedsNoReasonAndStaysSigned() {
        signedThenEdited();

        CommandRun list = office.run("conflicts", office.file());
        CommandRun run = decide("result", "--value", "compliant");

        assertTrue(list.out().contains("stands until decided: signed off"), list.out());
        assertEquals(0, run.code());
        assertEquals("compliant", value("result"));
        assertEquals(true, office.look(one -> one.history(VISIT)).signOff().isGiven());
    }

    private void signedThenEdited() {
        office.answered("Silk", "fl-resign", "compliant");
        dil.took(office.handOver("o.tza"));
        dil.answered("Silk", "fl-resign", "non_compliant");
        History before = history(office);
        office.edit(editing -> editing.apply(List.of(SignOff.proposal(before)), Optional.empty()));
        office.took(dil.handOver("d.tza"));
    }

    private static History history(Laptop laptop) {
        return laptop.look(programme -> programme.history(VISIT));
    }

    @Test
    void aDeletionThatWasContestedIsConfirmedOrRefused() {
        History before = history(bek);
        bek.edit(
                editing ->
                        editing.apply(List.of(Deletion.proposal(before, VISIT)), Optional.empty()));
        dil.answered("Silk", "fl-resign", "compliant");
        office.took(bek.handOver("b.tza"), dil.handOver("d.tza"));

        CommandRun list = office.run("conflicts", office.file());
        String answered = digits(list.out(), "keep it: result = compliant");

        assertTrue(list.out().contains("delete it"), list.out());
        assertEquals(1, decide(VISIT, "deleted", "--both").code());
        assertEquals(0, decide(VISIT, "deleted", "--keep", answered).code());
        assertEquals(
                true, office.look(Programme::assessments).assessments().getFirst().visit().live());
    }

    private static String digits(String list, String line) {
        String found = list.lines().filter(one -> one.contains(line)).findFirst().orElseThrow();
        return found.strip().split(" +")[1];
    }
}
