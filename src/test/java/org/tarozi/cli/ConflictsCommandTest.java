package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.ChangeId;
import org.tarozi.change.Origin;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

class ConflictsCommandTest {

    @TempDir Path folder;

    private DisputedVisit visit;

    @BeforeEach
    void prepare() {
        visit = new DisputedVisit(folder);
    }

    @Test
    void theListSaysWhereWhoWhenAndHowToDecide() {
        visit.disputedResult();

        CommandRun run = visit.office.run("conflicts", visit.office.file());

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
                                visit.head("Bek").substring(0, 12),
                                visit.head("Dil").substring(0, 12),
                                visit.office.file(),
                                DisputedVisit.ANSWER),
                sorted(run.out()));
    }

    @Test
    void whatAnAnswerSheetSaysWithoutADayIsSaidToBeWithoutADate() throws IOException {
        Path sheet =
                Files.writeString(
                        folder.resolve("answers.csv"),
                        "assessment_id,question,result\n"
                                + DisputedVisit.VISIT.path().substring("assessment/".length())
                                + ",fl-resign,non_compliant\n");
        visit.bek.set(DisputedVisit.ANSWER, "result", Value.of("compliant"));
        visit.office.took(visit.bek.handOver("b.tza"), sheet.toString());

        assertEquals(
                List.of("non_compliant  (from an answer sheet, without a date, in answers.csv)"),
                visit.office
                        .run("conflicts", visit.office.file())
                        .out()
                        .lines()
                        .filter(line -> line.contains("  non_compliant  "))
                        .map(line -> line.substring(line.indexOf("non_compliant")))
                        .toList());
    }

    @Test
    void theCaptionOfAPhotoSaysToWhichQuestionItStands() {
        Subject photo = DisputedVisit.VISIT.at("evidence/e1");
        visit.bek.set(photo, "question", Value.of("fl-resign"));
        visit.bek.set(photo, "caption", Value.of("a gate"));
        visit.dil.set(photo, "caption", Value.of("a locked gate"));
        visit.office.took(visit.bek.handOver("b.tza"), visit.dil.handOver("d.tza"));

        String out = visit.office.run("conflicts", visit.office.file()).out();

        assertTrue(
                out.contains(
                        "\n  a photo or file to: " + question() + " (fl-resign)\n  caption:\n"),
                out);
    }

    @Test
    void whatLiesInTheTrashWaitsForNobody() {
        visit.disputedResult();
        DecideDeletionTest.delete(visit.office, DisputedVisit.VISIT);

        CommandRun run = visit.office.run("conflicts", visit.office.file());

        assertEquals(0, run.code());
        assertEquals(
                """
                No conflicts.

                In the trash, where nobody has to decide: 1 more conflict.
                """,
                run.out());
        String inspected = visit.office.run("inspect", visit.office.file()).out();
        assertTrue(inspected.contains("conflicts: 0"), inspected);
        String again = visit.bek.handOver("again.tza");
        assertEquals(0, visit.office.run("import", visit.office.file(), again).code());
    }

    @Test
    void whatLiesInTheTrashIsNotDecidedThere() {
        visit.disputedResult();
        DecideDeletionTest.delete(visit.office, DisputedVisit.VISIT);

        CommandRun run =
                visit.office.run(
                        "decide",
                        visit.office.file(),
                        DisputedVisit.ANSWER.path(),
                        "result",
                        "--keep",
                        visit.head("Bek"));

        assertEquals(1, run.code());
        assertTrue(run.err().contains("lies in the trash"), run.err());
        assertEquals(1, visit.office.look(programme -> programme.inTrash().conflicts()).size());
    }

    private String question() {
        return visit.office.look(Programme::checklists).getFirst().release().questions().stream()
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
        visit.disputedResult();

        JsonNode root =
                JsonMapper.shared()
                        .readTree(
                                visit.office.run("conflicts", visit.office.file(), "--json").out());
        JsonNode conflict = root.get("conflicts").get(0);

        assertEquals(
                Set.of("conflicts", "in_trash", "parallel"), new TreeSet<>(root.propertyNames()));
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
        assertEquals(DisputedVisit.ANSWER.path(), conflict.get("subject").asString());
        assertEquals("fl-resign", conflict.get("question").asString());
        assertEquals("Silk", conflict.get("factory_name").asString());
        assertTrue(
                conflict.get("heads")
                        .get(0)
                        .propertyNames()
                        .containsAll(List.of("value", "author", "device", "at")));
    }

    @Test
    void whereADecisionWasUndoneThoseAreNamedWhoHadSaidSo() {
        visit.disputedResult();
        String before = visit.office.run("conflicts", visit.office.file()).out();
        decideAndUndo();

        String after = visit.office.run("conflicts", visit.office.file()).out();
        assertEquals(withoutIds(before), withoutIds(after));
        JsonNode heads =
                JsonMapper.shared()
                        .readTree(
                                visit.office.run("conflicts", visit.office.file(), "--json").out())
                        .get("conflicts")
                        .get(0)
                        .get("heads");
        assertEquals(Set.of("Bek", "Dil"), new TreeSet<>(heads.findValuesAsString("author")));
    }

    /// As a window does it: a change of the one who undid for each value.
    private void decideAndUndo() {
        visit.decide("result", "--keep", visit.head("Bek"));
        ChangeId decision =
                visit.office.look(
                        programme ->
                                programme
                                        .group(DisputedVisit.VISIT)
                                        .state("answer/fl-resign", "result")
                                        .heads()
                                        .getFirst()
                                        .id());
        visit.office.edit(
                editing ->
                        editing.apply(
                                Stream.of("compliant", "non_compliant")
                                        .map(
                                                said ->
                                                        new Proposal(
                                                                DisputedVisit.ANSWER,
                                                                "result",
                                                                Value.of(said),
                                                                List.of(decision)))
                                        .toList(),
                                Optional.of(Origin.UNDO)));
    }

    /// Who said what, in the order of the alphabet.
    private static List<String> withoutIds(String list) {
        return list.lines()
                .map(line -> line.replaceFirst("^ +[12]\\. [0-9a-f]{12}", ""))
                .sorted()
                .toList();
    }

    @Test
    void withoutConflictsTheListIsEmpty() {
        assertEquals(
                new CommandRun(0, "No conflicts.\n", ""),
                visit.office.run("conflicts", visit.office.file()));
    }

    @Test
    void twoNamesOfTheProgrammeAreShownAndDecided() {
        Subject self = visit.office.look(Programme::self);
        visit.bek.set(self, "name", Value.of("Garments"));
        visit.dil.set(self, "name", Value.of("Textiles"));
        visit.office.took(visit.bek.handOver("b.tza"), visit.dil.handOver("d.tza"));

        CommandRun list = visit.office.run("conflicts", visit.office.file());
        CommandRun decision = visit.decide(self, "name", "--value", "Garments 2026");

        assertEquals(3, list.code());
        assertTrue(list.out().contains("The programme itself\n  name:\n"), list.out());
        assertEquals(0, decision.code(), decision.err());
        assertEquals(Optional.of("Garments 2026"), visit.office.look(Programme::name));
    }
}
