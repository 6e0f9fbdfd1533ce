package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.exchange.sheet.SheetSurvey;
import org.tarozi.exchange.table.TableCount;
import org.tarozi.exchange.table.TableReading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// What people cannot see in a workbook is read all the same, and they are told.
class HiddenSheetsTest {

    private static final InstantSource CLOCK = () -> Instant.parse("2024-05-14T09:30:00Z");

    @TempDir Path folder;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private Desk office;

    @BeforeEach
    void open() {
        office = Desk.of(folder, "office");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void answers(String name, String question, SheetVisibility visibility) {
        Sheet sheet = workbook.createSheet(name);
        fill(sheet, 0, "assessment_id", "question", "result");
        fill(sheet, 1, "1", question, "compliant");
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), visibility);
    }

    private static void fill(Sheet sheet, int row, String... cells) {
        sheet.createRow(row);
        for (int at = 0; at < cells.length; at++) {
            sheet.getRow(row).createCell(at).setCellValue(cells[at]);
        }
    }

    private Path written() throws IOException {
        Path file = folder.resolve("answers.xlsx");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private Importer importer() {
        return new Importer(office.programme(), "Aziza", CLOCK);
    }

    private static FileNotes notes(Receipt receipt) {
        return receipt.files().getFirst().notes();
    }

    @Test
    void theReceiptAndThePreviewNameTheHiddenSheetsThatWereRead() throws IOException {
        answers("Answers", "fl-resign", SheetVisibility.VISIBLE);
        answers("Old; \"May\"", "cl-age-check", SheetVisibility.HIDDEN);
        answers("Older", "cl-worst-forms", SheetVisibility.VERY_HIDDEN);
        Path file = written();

        Receipt preview = importer().preview(List.of(file));
        Receipt receipt = importer().run(List.of(file));

        assertEquals(
                FileNotes.of(new TableCount(3, 0, List.of("Old; \"May\"", "Older"), 1)),
                notes(receipt));
        assertEquals(notes(receipt), notes(preview));
        assertEquals(
                "3 rows read, of them 0 exact duplicates; visits in no count, since no table names"
                        + " their factory: 1; hidden sheets were read too: Old; \"May\", Older",
                notes(receipt).text());
    }

    @Test
    void theReceiptThatStaysWithTheDataNamesThemToo() throws IOException {
        answers("Old; \"May\"", "fl-resign", SheetVisibility.HIDDEN);

        Receipt receipt = importer().run(List.of(written()));

        String kept = office.programme().batches().getFirst().receipt();
        assertEquals(Optional.of(receipt.withoutFolders()), ReceiptReader.read(kept));
        assertEquals(
                "[\"Old; \\\"May\\\"\"]",
                receipt.json().path("files").get(0).path("hidden_sheets").toString());
    }

    @Test
    void aHiddenSheetThatIsPassedOverIsNotNamed() throws IOException {
        answers("Answers", "fl-resign", SheetVisibility.VISIBLE);
        fill(workbook.createSheet("Lists"), 0, "compliant", "non_compliant");
        Sheet empty = workbook.createSheet("Empty");
        fill(empty, 0, "assessment_id", "question", "result");
        workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        workbook.setSheetVisibility(2, SheetVisibility.HIDDEN);

        assertEquals(
                FileNotes.of(new TableCount(1, 0, List.of(), 1)),
                notes(importer().run(List.of(written()))));
    }

    @Test
    void hiddenRowsAndColumnsAreReadLikeTheRest() throws IOException {
        answers("Answers", "fl-resign", SheetVisibility.VISIBLE);
        workbook.getSheetAt(0).getRow(1).setZeroHeight(true);
        workbook.getSheetAt(0).setColumnHidden(2, true);

        Receipt receipt = importer().run(List.of(written()));

        assertEquals(FileNotes.of(new TableCount(1, 0, List.of(), 1)), notes(receipt));
        assertEquals(FileReceipt.Status.NEW, receipt.files().getFirst().status());
    }

    @Test
    void aLookIntoTheFileKnowsThemWithoutAProgramme() throws IOException {
        answers("Old", "fl-resign", SheetVisibility.HIDDEN);

        assertEquals(
                new TableReading.Ok<>(new SheetSurvey(new TableCount(1, 0, List.of("Old")), 1)),
                SheetSurvey.of(written()));
    }
}
