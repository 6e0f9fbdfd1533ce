package org.tarozi.checklist.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.checklist.RandomChecklist;
import org.tarozi.checklist.ReleaseContent;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ChecklistFile;
import org.tarozi.checklist.file.ChecklistReader;
import org.tarozi.checklist.file.ChecklistWriter;
import org.tarozi.checklist.file.Checklists;
import org.tarozi.checklist.file.SmallChecklist;
import org.tarozi.checklist.yaml.Problem;
import org.tarozi.checklist.yaml.Reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ChecklistSheetsTest {

    private static ChecklistFile shipped(String id) throws IOException {
        Path file = Path.of("checklists", id + ".yaml");
        return ChecklistReader.read(id + ".yaml", Files.readAllBytes(file)).orThrow();
    }

    private static ChecklistFile thereAndBack(ChecklistFile file) {
        return ChecklistSheets.read("book.xlsx", ChecklistSheets.of(file), file.name()).orThrow();
    }

    private static ReleaseContent resolved(ChecklistFile file, List<Checklist> known) {
        return Checklists.resolve(file, known).orThrow().release().content();
    }

    @ParameterizedTest
    @ValueSource(strings = {"core-2026", "forced-labour-2026", "fair-recruitment-2026"})
    void aShippedChecklistSaysTheSameAfterItWasASheet(String id) throws IOException {
        ChecklistFile file = shipped(id);

        assertEquals(resolved(file, List.of()), resolved(thereAndBack(file), List.of()));
    }

    @Test
    void aNationalOverlayDoesToo() throws IOException {
        List<Checklist> core =
                List.of(Checklists.resolve(shipped("core-2026"), List.of()).orThrow());
        ChecklistFile overlay = shipped("uzbekistan-2026");

        assertEquals(resolved(overlay, core), resolved(thereAndBack(overlay), core));
    }

    @Test
    void anyReleaseSaysTheSame() {
        int seed = Integer.getInteger("seed", new Random().nextInt(1_000_000));
        for (int turn = 0; turn < 60; turn++) {
            ReleaseContent content = new RandomChecklist(seed + turn).content();
            ChecklistFile file = ChecklistWriter.write("a.yaml", content);

            assertEquals(content, resolved(thereAndBack(file), List.of()), "seed " + (seed + turn));
        }
    }

    private static List<ChecklistSheet> small() {
        return List.of(
                new ChecklistSheet(
                        "checklist",
                        List.of(
                                List.of("key", "value"),
                                List.of("tarozi", "checklist/1"),
                                List.of("id", "small"),
                                List.of("title.en", "Small"),
                                List.of("languages", "en"))),
                new ChecklistSheet(
                        "clusters", List.of(List.of("id", "title.en"), List.of("c1", "One"))),
                new ChecklistSheet(
                        "points",
                        List.of(List.of("in", "id", "title.en"), List.of("c1", "p1", "Exits"))),
                new ChecklistSheet(
                        "questions",
                        List.of(
                                List.of("in", "id", "text.en", "finding", "when"),
                                List.of("p1", "q1", "Are exits locked?", "yes"))));
    }

    private static String refusal(int sheet, List<String> row) {
        List<ChecklistSheet> sheets = new ArrayList<>(small());
        ChecklistSheet before = sheets.get(sheet);
        List<List<String>> rows = new ArrayList<>(before.rows());
        rows.add(row);
        sheets.set(sheet, new ChecklistSheet(before.name(), rows));
        return ((Reading.Refused<ChecklistFile>)
                        ChecklistSheets.read("book.xlsx", sheets, "small.yaml"))
                .text();
    }

    @Test
    void whatSomebodyTypedBecomesAFile() {
        ChecklistFile file = ChecklistSheets.read("book.xlsx", small(), "small.yaml").orThrow();

        assertEquals(
                List.of("q1"),
                resolved(file, List.of()).questions().map(one -> one.id().value()).toList());
    }

    @Test
    void aWrongWordIsNamedWithItsSheetAndCell() {
        assertEquals(
                "book.xlsx, questions!D3: found “maybe”, expected one of no, yes",
                refusal(3, List.of("p1", "q2", "Are signs lit?", "maybe")));
    }

    @Test
    void aRowThatBelongsToNothingIsNamed() {
        assertEquals(
                "book.xlsx, questions!A3: found “p9”, expected an id of the sheet points",
                refusal(3, List.of("p9", "q2", "Are signs lit?", "no")));
    }

    @Test
    void aConditionThatCannotBeReadIsNamedWithItsCell() {
        String refusal =
                refusal(3, List.of("p1", "q2", "Are signs lit?", "no", "{profile: dorm, is: yes}"));

        assertEquals(
                "book.xlsx, questions!E3:1:11: found the unknown profile field “dorm”, expected the"
                        + " id of a field under profile",
                refusal);
    }

    @Test
    void aBookWithoutItsFirstSheetSaysThatAlone() {
        List<ChecklistSheet> sheets =
                List.of(
                        new ChecklistSheet(
                                "Questions", List.of(List.of("A report"), List.of("", "of ours"))));
        List<Problem> problems =
                ((Reading.Refused<ChecklistFile>)
                                ChecklistSheets.read("book.xlsx", sheets, "small.yaml"))
                        .problems();

        assertEquals(
                List.of(
                        "book.xlsx, checklist!A1: found no sheet of this name, expected a sheet"
                                + " “checklist” with a key and a value in each row, as tarozi"
                                + " checklist export writes it"),
                problems.stream().map(Problem::text).toList());
    }

    @Test
    void anOverlayInSheetsNamesTheCellsThatDoNotFitItsBase() {
        List<Checklist> base =
                List.of(
                        Checklists.resolve(
                                        SmallChecklist.read(SmallChecklist.TEXT).orThrow(),
                                        List.of())
                                .orThrow());
        List<ChecklistSheet> sheets =
                List.of(
                        new ChecklistSheet(
                                "checklist",
                                List.of(
                                        List.of("key", "value"),
                                        List.of("tarozi", "checklist-overlay/1"),
                                        List.of("id", "country"),
                                        List.of("extends", "small"),
                                        List.of("title.en", "Country"),
                                        List.of("languages", "en"))),
                        new ChecklistSheet(
                                "questions",
                                List.of(
                                        List.of("in", "id", "text.en", "finding"),
                                        List.of("p1", "q1", "Are exits locked?", "maybe"))));

        assertEquals(
                """
                book.xlsx, questions!B2: found the question id q1, which small has, expected \
                another id; what exists is changed under amend
                book.xlsx, questions!D2: found “maybe”, expected one of no, yes\
                """,
                ((Reading.Refused<Checklist>) ChecklistSheets.read("book.xlsx", sheets, base))
                        .text());
    }
}
