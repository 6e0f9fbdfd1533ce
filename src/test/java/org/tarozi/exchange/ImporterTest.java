package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Digest;
import org.tarozi.change.MergeCount;
import org.tarozi.change.Value;
import org.tarozi.exchange.FileReceipt.Status;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Many files at once: each with its receipt, none in the way of another.
class ImporterTest {

    @TempDir Path folder;

    private Desk first;
    private Desk second;
    private Desk office;
    private UUID visit;

    @BeforeEach
    void open() {
        first = Desk.of(folder, "first");
        second = Desk.of(folder, "second");
        office = Desk.of(folder, "office");
        visit = first.visit(1);
        second.take(first.handOver(folder.resolve("start.tza"), visit));
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
        office.close();
    }

    @Test
    void aBadFileAmongGoodOnesStopsNothing() throws IOException {
        Path good = first.handOver(folder.resolve("good.tza"), visit);
        UUID other = second.visit(2);
        Path alsoGood = second.handOver(folder.resolve("also.tza"), other);
        Path noise = Files.writeString(folder.resolve("noise.tza"), "PK but no zip");
        Path empty = Files.createFile(folder.resolve("empty.tza"));

        Receipt receipt = office.take(good, noise, folder.resolve("none.tza"), empty, alsoGood);

        assertEquals(
                List.of(Status.NEW, Status.REFUSED, Status.REFUSED, Status.REFUSED, Status.NEW),
                receipt.files().stream().map(FileReceipt::status).toList());
        assertEquals(2, office.programme().assessments().assessments().size());
        assertTrue(receipt.batch().isPresent());
    }

    @Test
    void whatIsNoFileIsSaid() throws IOException {
        Path encoded =
                Files.write(
                        folder.resolve("a.csv"),
                        "factory;visit_date;question;result\n".getBytes(StandardCharsets.UTF_16LE));

        assertEquals(
                "it is a folder; name the files in it, such as folder/*", office.refusal(folder));
        assertEquals(
                "line 1: found text in UTF-16 without a byte order mark, expected a table saved as"
                        + " UTF-8 (in Excel: “CSV UTF-8”)",
                office.refusal(encoded));
    }

    @Test
    void aFileWhoseVisitsAreOnAMissingChecklistSaysSoUnlessAnotherBringsIt() {
        try (Desk bare = Desk.without(folder, "bare");
                Desk empty = Desk.without(folder, "empty")) {
            Path file = bare.handOver(folder.resolve("bare.tza"), bare.visit(3));
            Path whole = first.handOver(folder.resolve("whole.tza"), visit);

            assertEquals(List.of(false, false), missing(empty.preview(file, whole)));
            assertEquals(List.of(true), missing(empty.preview(file)));
            assertEquals(List.of(true), missing(empty.take(file)));
        }
    }

    @Test
    void aFileWhoseImportWasTakenBackIsNewAgain() {
        Path file = first.handOver(folder.resolve("visit.tza"), visit);
        UUID batch = office.take(file).batch().orElseThrow();
        office.programme().withdrawal().withdraw(batch);

        assertEquals(Status.NEW, office.preview(file).files().getFirst().status());
        assertEquals(Status.NEW, office.take(file).files().getFirst().status());
        assertEquals(Status.SAME, office.take(file).files().getFirst().status());
    }

    private static List<Boolean> missing(Receipt receipt) {
        return receipt.files().stream().map(file -> file.notes().checklistMissing()).toList();
    }

    @Test
    void everythingRefusedKeepsNoImport() throws IOException {
        Path noise = Files.writeString(folder.resolve("noise.tza"), "noise");

        Receipt receipt = office.take(noise);

        assertEquals(Optional.empty(), receipt.batch());
        assertEquals(List.of(), office.programme().batches());
    }

    @Test
    void whatIsNotAnAssessmentFileIsSaidToBeWhatItIs() throws IOException {
        Path zip = new Zip(Map.of("a.txt", new byte[1])).write(folder.resolve("a.zip"));
        assertTrue(office.refusal(zip).contains("a zip file without a manifest.json"));
        assertTrue(office.refusal(copyOfAProgramme()).contains("a programme or database file"));
        Path text = Files.writeString(folder.resolve("a.tza"), "hello\n");
        assertTrue(office.refusal(text).contains("neither an assessment file"));
    }

    @Test
    void aSheetOfAnotherProgramIsToBeSavedAsOneThatIsRead() throws IOException {
        Path sheet = OpenDocument.sheet(folder.resolve("answers.ods"));

        assertEquals(
                "it is an OpenDocument sheet (ods); save it as xlsx or csv and import that",
                office.refusal(sheet));
    }

    private Path copyOfAProgramme() throws IOException {
        try (Desk other = Desk.of(folder, "other")) {
            return Files.copy(other.programme().file(), folder.resolve("copy.tza"));
        }
    }

    @Test
    void theSumsOfTheReceiptAddUpAndStayWithTheProgramme() throws IOException {
        List<Path> files = severalFiles();

        Receipt receipt = office.take(files.toArray(Path[]::new));

        MergeCount sum = MergeCount.NONE;
        for (FileReceipt file : receipt.files()) {
            sum = sum.plus(file.count());
        }
        assertEquals(sum, receipt.total());
        assertTrue(sum.conflicts() == 2 && sum.parallel() == 1 && sum.fresh() > 5, sum::toString);
        JsonNode kept =
                new JsonMapper().readTree(office.programme().batches().getFirst().receipt());
        assertEquals(receipt.batch().orElseThrow().toString(), kept.path("batch").asString());
        assertEquals(sum.changes(), kept.path("totals").path("changes").asInt());
        assertEquals("one.tza", kept.path("files").path(0).path("file").asString());
        assertFalse(kept.toString().contains(folder.toString()));
    }

    @Test
    void anyOrderOfTheFilesGivesTheSameState() {
        List<Path> files = severalFiles();
        Set<Digest> digests = new HashSet<>();
        int number = 0;
        for (List<Path> order : permutations(files)) {
            try (Desk desk = Desk.of(folder, "order" + number++)) {
                desk.take(order.toArray(Path[]::new));
                digests.add(desk.digest());
                assertEquals(2, desk.programme().conflicts().size());
            }
        }
        assertEquals(24, number);
        assertEquals(1, digests.size());
    }

    /// Two who worked apart on one visit, a conflict and an agreement that a later edit ends;
    /// another visit.
    private List<Path> severalFiles() {
        first.answer(visit, "os-guards", "compliant");
        first.answer(visit, "os-ppe", "compliant");
        second.answer(visit, "os-guards", "non_compliant");
        second.answer(visit, "os-ppe", "compliant");
        Path one = first.handOver(folder.resolve("one.tza"), visit);
        Path two = second.handOver(folder.resolve("two.tza"), visit);
        first.answer(visit, "os-ppe", "not_applicable");
        Path three = first.handOver(folder.resolve("three.tza"), visit);
        Path four = second.handOver(folder.resolve("four.tza"), second.visit(2));
        return List.of(one, two, three, four);
    }

    private static List<List<Path>> permutations(List<Path> files) {
        if (files.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Path>> all = new ArrayList<>();
        for (Path file : files) {
            List<Path> rest = new ArrayList<>(files);
            rest.remove(file);
            for (List<Path> order : permutations(rest)) {
                List<Path> one = new ArrayList<>(List.of(file));
                one.addAll(order);
                all.add(one);
            }
        }
        return all;
    }

    @Test
    void aFileOfAnotherProgrammeMergesAndSaysSo() {
        try (Desk elsewhere = Desk.of(folder, "elsewhere", new UUID(7, 7))) {
            UUID theirs = elsewhere.visit(3);

            Receipt receipt = office.take(elsewhere.handOver(folder.resolve("a.tza"), theirs));

            assertEquals(Status.NEW, receipt.files().getFirst().status());
            assertEquals("made in another programme", receipt.files().getFirst().notes().text());
            assertEquals(1, office.programme().assessments().assessments().size());
        }
    }

    @Test
    void confidentialPartsStayAndAreCounted() {
        first.set(
                Desk.part(visit, "confidential/interview/1"), "text", Value.of("said in private"));
        Path file = first.handOver(folder.resolve("a.tza"), visit);

        Receipt receipt = office.take(file);

        assertEquals(
                "1 confidential part stayed with the sender",
                receipt.files().getFirst().notes().text());
        Zip.of(file)
                .segments()
                .values()
                .forEach(text -> assertFalse(text.contains("said in private")));
    }
}
