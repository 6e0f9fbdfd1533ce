package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A table that comes again after a corrected one.
class TableAgainTest {

    private static final InstantSource CLOCK = () -> Instant.parse("2024-05-14T09:30:00Z");

    @TempDir Path folder;

    private Desk office;
    private Path first;
    private Path corrected;

    @BeforeEach
    void open() throws IOException {
        office = Desk.of(folder, "office");
        first = sheet("first.csv", "compliant", "compliant");
        corrected = sheet("corrected.csv", "compliant", "non_compliant");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Path sheet(String name, String age, String resign) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "assessment_id,question,result\n1,cl-age-check,%s\n1,fl-resign,%s\n"
                        .formatted(age, resign));
    }

    private Receipt imports(Path... files) {
        return new Importer(office.programme(), "Aziza", CLOCK).run(List.of(files));
    }

    private String answers() {
        return office.programme().assessments().assessments().stream()
                .map(Assessment::answers)
                .map(answers -> answers.toString().replace("0", ""))
                .toList()
                .toString();
    }

    private void undo(Receipt receipt) {
        UUID batch = receipt.batch().orElseThrow();
        office.programme().withdrawal().withdraw(batch);
    }

    private static List<FileReceipt.Status> statuses(Receipt receipt) {
        return receipt.files().stream().map(FileReceipt::status).toList();
    }

    private static List<Boolean> again(Receipt receipt) {
        return receipt.files().stream().map(file -> file.notes().again()).toList();
    }

    @Test
    void itDoesNotUndoTheCorrectionAndSaysSo() {
        imports(first);
        imports(corrected);
        assertEquals("[12]", answers());

        Receipt receipt = imports(first);

        assertEquals("[12]", answers());
        assertEquals(Optional.empty(), receipt.batch());
        assertEquals(List.of(FileReceipt.Status.SAME), statuses(receipt));
        assertEquals(
                "2 rows read, of them 0 exact duplicates; visits in no count, since no table names"
                        + " their factory: 1; this very table was taken in before: what came since"
                        + " stays",
                receipt.files().getFirst().notes().text());
    }

    @Test
    void twiceInOneImportItCountsOnce() {
        Receipt receipt = imports(first, corrected, first);

        assertEquals("[14]", answers(), "which of them corrects the other, nobody knows");
        assertEquals(List.of(false, false, true), again(receipt));
    }

    @Test
    void theReceiptThatStaysKnowsItsBytes() {
        Receipt receipt = imports(first);

        String kept = office.programme().batches().getFirst().receipt();
        assertEquals(Optional.of(receipt.withoutFolders()), ReceiptReader.read(kept));
    }

    @Test
    void lookingAtItBeforehandDoesNotMakeItKnown() {
        Importer importer = new Importer(office.programme(), "Aziza", CLOCK);
        importer.preview(List.of(first));

        assertEquals(List.of(false), again(importer.run(List.of(first))));
    }

    @Test
    void afterItsImportIsTakenBackItComesBack() {
        Receipt receipt = imports(first);
        undo(receipt);
        assertEquals("[]", answers());

        assertEquals(List.of(true), again(imports(first)));
        assertEquals("[11]", answers());
    }

    @Test
    void takenBackAndReadAgainItDoesNotUndoTheCorrection() {
        Receipt earlier = imports(first);
        imports(corrected);
        undo(earlier);

        imports(first);

        assertEquals("[12]", answers());
    }

    @Test
    void readAgainBesideAnotherTableItDoesNotKeepTheCorrection() throws IOException {
        imports(first);
        Receipt correction = imports(corrected);
        imports(first, half("other.csv", "cl-worst-forms"));

        undo(correction);

        assertEquals("[1, 11]", answers());
    }

    @Test
    void whatAnotherTableSaidThatWasTakenBackIsNotItsOwn() throws IOException {
        imports(first);
        imports(corrected);
        Path third = folder.resolve("third.csv");
        undo(imports(Files.writeString(third, Files.readString(first) + "\n")));
        assertEquals("[12]", answers());

        imports(first);

        assertEquals("[12]", answers());
    }

    @Test
    void whoFilledTheOtherHalfOfASheetLosesNothing() throws IOException {
        Receipt earlier = imports(half("anna.csv", "cl-age-check"));
        Receipt other = imports(half("bek.csv", "fl-resign"));

        undo(earlier);

        assertEquals(List.of("2024-05-14 Blue Loom 1"), visits(office));
        undo(other);
        assertEquals(List.of(), visits(office));
    }

    @Test
    void theOtherHalfIsHandedOverWholeAfterTheFirstIsTakenBack() throws IOException {
        Receipt earlier = imports(half("anna.csv", "cl-age-check"));
        imports(half("bek.csv", "fl-resign"));
        undo(earlier);

        try (Desk other = Desk.of(folder, "other")) {
            other.take(office.handOverEverything(folder.resolve("half.tza")));
            assertEquals(List.of("2024-05-14 Blue Loom 1"), visits(other));
        }
    }

    @Test
    void whatAPersonWroteBetweenTwoTablesIsNoConflictWithTheirAgreement() throws IOException {
        imports(half("anna.csv", "cl-age-check", "fl-resign"));
        Assessment visit = office.programme().assessments().assessments().getFirst();
        office.answer(visit.id().uuid(), "cl-age-check", "non_compliant");
        imports(half("bek.csv", "cl-age-check"));

        assertEquals(0, office.programme().conflicts().size());
        assertEquals(List.of("2024-05-14 Blue Loom 21"), visits(office));
    }

    private Path half(String name, String... questions) throws IOException {
        StringBuilder rows = new StringBuilder("factory,visit_date,question,result\n");
        for (String question : questions) {
            rows.append("Blue Loom,2024-05-14,").append(question).append(",compliant\n");
        }
        return Files.writeString(folder.resolve(name), rows);
    }

    /// Each visit with its day, its factory's name and its answers.
    private static List<String> visits(Desk desk) {
        AssessmentSet set = desk.programme().assessments();
        return set.assessments().stream()
                .map(
                        one ->
                                one.visit().start().orElseThrow()
                                        + " "
                                        + one.factory()
                                                .map(id -> set.factories().get(id))
                                                .flatMap(Factory::name)
                                                .orElse("")
                                        + " "
                                        + one.answers().toString().replace("0", ""))
                .toList();
    }

    @Test
    void whatACorrectedTableRepeatsStaysWhenTheFirstIsTakenBack() {
        Receipt earlier = imports(first);
        imports(corrected);

        undo(earlier);

        assertEquals("[12]", answers());
    }

    @Test
    void aFactoryStaysThatAnotherTableNamesToo() throws IOException {
        String head = "factory,visit_date,question,result\n";
        String row = "Blue Loom,%s,fl-resign,compliant\n";
        Path early = folder.resolve("2023.csv");
        Path late = folder.resolve("2024.csv");
        Files.writeString(early, head + row.formatted("2023-05-14"));
        Files.writeString(late, head + row.formatted("2024-05-14"));
        Receipt earlier = imports(early);
        imports(late);

        undo(earlier);

        AssessmentSet set = office.programme().assessments();
        assertEquals(
                List.of(Optional.of("Blue Loom")),
                set.assessments().stream()
                        .filter(one -> one.visit().start().isPresent())
                        .flatMap(one -> one.factory().stream())
                        .map(
                                id ->
                                        Optional.ofNullable(set.factories().get(id))
                                                .flatMap(Factory::name))
                        .toList());
    }

    @Test
    void itBringsBackWhatItRepeatedOfAnImportThatWasTakenBack() {
        Receipt earlier = imports(first);
        imports(corrected);
        undo(earlier);

        imports(corrected);

        assertEquals("[12]", answers());
    }

    @Test
    void aCorrectionThatIsTakenBackLeavesTheFirst() {
        imports(first);
        undo(imports(corrected));

        assertEquals("[11]", answers());
        assertEquals(Arrays.asList(FileReceipt.Status.MERGED), statuses(imports(corrected)));
        assertEquals("[12]", answers());
    }
}
