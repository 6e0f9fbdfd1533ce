package org.tarozi.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.exchange.sheet.Sheets.HEAD;
import static org.tarozi.exchange.sheet.Sheets.ROW;
import static org.tarozi.exchange.sheet.Sheets.refusal;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.change.Change;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.exchange.table.Laptop;
import org.tarozi.exchange.table.TableCount;
import org.tarozi.exchange.table.TableReading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Slips of people who fill sheets, and of the programs they fill them with.
class SheetSlipsTest {

    @TempDir private Path folder;
    private Sheets sheets;
    private Laptop laptop;

    @BeforeEach
    void open() {
        sheets = new Sheets(folder);
        laptop = sheets.laptop();
    }

    @AfterEach
    void close() {
        laptop.close();
    }

    @Test
    void twoFactoriesOfOneVisitAreNamedAsTheyStandInTheCells() throws IOException {
        assertEquals(
                "line 3, column factory: found \"Red Mill\", expected \"Blue Loom\" as at line 2,"
                        + " column factory, or one row for each answer",
                refusal(
                        laptop,
                        sheets.file(
                                "assessment_id,factory,visit_date,question,result\n"
                                        + "1,Blue Loom,2024-05-14,cl-age-check,compliant\n"
                                        + "1,Red Mill,2024-05-14,cl-worst-forms,compliant\n")));
    }

    private static final String NAMED =
            "assessment_id,factory_id,factory,visit_date,question,result\n";

    private static String mixed(String place, String id, int rows, String at) {
        return place
                + ": found no assessment_id for the factory and visit_date of assessment \""
                + id
                + "\" (rows like this: "
                + rows
                + "), expected \""
                + id
                + "\" as at "
                + at
                + ", in each row of the assessment, or nothing in all of them; merged cells count"
                + " for their first row only";
    }

    @Test
    void rowsOfOneVisitAllHaveItsIdOrNoneHas() throws IOException {
        String first = "V1,,Loom,2024-05-14,cl-age-check,compliant\n";
        String next = ",,Loom,2024-05-14,cl-worst-forms,compliant\n";
        String last = ",,Loom,2024-05-14,cl-hazardous-tasks,compliant\n";
        Path merged = sheets.file(NAMED + first + next + last);

        String told = mixed("line 3", "V1", 2, "line 2, column assessment_id");
        assertEquals(told, refusal(laptop, merged));
        assertEquals(
                mixed("line 2", "V1", 1, "line 3, column assessment_id"),
                refusal(laptop, sheets.file(NAMED + next + first)));
        assertEquals(
                told,
                switch (SheetSurvey.of(merged)) {
                    case TableReading.Ok<SheetSurvey> _ -> "read";
                    case TableReading.Refused<SheetSurvey> refused -> refused.text();
                });
    }

    @Test
    void rowsOfOneVisitAreKnownByTheIdOfTheFactoryAndByItsNameAlone() throws IOException {
        String first = "V1,F1,Loom,2024-05-14,cl-age-check,compliant\n";
        for (String next : List.of(",F1,", ",,Loom")) {
            assertEquals(
                    mixed("line 3", "V1", 1, "line 2, column assessment_id"),
                    refusal(
                            laptop,
                            sheets.file(NAMED + first + next + ",2024-05-14,cl-worst-forms,\n")),
                    next);
        }
    }

    @Test
    void anotherFactoryOrDayIsAnotherVisitHoweverItIsNamed() throws IOException {
        String first = "V1,F1,Loom,2024-05-14,cl-age-check,compliant\n";
        String second = "V2,F1,Loom,2024-05-14,cl-age-check,compliant\n";
        String factory = ",F2,Loom,2024-05-14,cl-age-check,compliant\n";
        String day = ",F1,Loom,2024-05-15,cl-age-check,compliant\n";

        assertEquals("read", refusal(laptop, sheets.file(NAMED + first + second + factory + day)));
    }

    @Test
    void rowsOfOneVisitOnTwoSheetsOfAWorkbookAreNamedAlikeToo() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet one = workbook.createSheet("One");
        fill(one.createRow(0), "assessment_id", "factory", "visit_date", "question", "result");
        fill(one.createRow(1), "V1", "Loom", "2024-05-14", "cl-age-check", "compliant");
        fill(one.createRow(2), "", "Loom", "2024-05-14", "cl-worst-forms", "compliant");
        one.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        Sheet two = workbook.createSheet("Two");
        fill(two.createRow(0), "factory", "visit_date", "question", "result");
        fill(two.createRow(1), "Mill", "2024-05-14", "cl-age-check", "compliant");
        fill(two.createRow(2), "Loom", "2024-05-14", "cl-hazardous-tasks", "compliant");

        assertEquals(
                mixed("row 3 of One", "V1", 2, "One!A2 (assessment_id)"),
                refusal(laptop, sheets.workbook(workbook)));
    }

    @Test
    void aYearThatNobodyLivesToSeeIsNone() throws IOException {
        for (String day : List.of("2924-05-14", "1800-05-01", "2100-01-01", "73051")) {
            assertEquals(
                    "line 2, column visit_date: found \""
                            + day
                            + "\", expected a day from 1901-01-01 to 2099-12-31, such as"
                            + " 2024-05-14",
                    refusal(laptop, sheets.file(HEAD + ROW.replace("2024-05-14", day))));
        }
    }

    /// Workbooks count their days from 1900 or from 1904, and a bare number does not say it.
    @Test
    void aNumberThatLostItsFormatIsNoDay() throws IOException {
        String refused =
                ": found \"45426\", expected a day from 1901-01-01 to 2099-12-31, such as"
                        + " 2024-05-14; in a spreadsheet, give the cell the format of a date";
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Answers");
        fill(sheet.createRow(0), "factory", "visit_date", "question", "result");
        fill(sheet.createRow(1), "Loom", "", "cl-age-check", "compliant");
        sheet.getRow(1).getCell(1).setCellValue(LocalDate.of(2024, 5, 14));

        assertEquals(
                "Answers!B2 (visit_date)" + refused, refusal(laptop, sheets.workbook(workbook)));
        assertEquals(
                "line 2, column visit_date" + refused,
                refusal(laptop, sheets.file(HEAD + ROW.replace("2024-05-14", "45426"))));
    }

    @Test
    void visitsWithoutAFactoryAreCounted() throws IOException {
        String answers = "assessment_id,question,result\nVisit 12,cl-age-check,compliant\n";
        assertEquals(1, count(answers).withoutFactory());

        laptop.takes(
                sheets.file(
                        "assessment_id,factory,visit_date,question,result\n"
                                + "Visit 12,Blue Loom,2024-05-14,cl-worst-forms,compliant\n"));
        assertEquals(0, count(answers).withoutFactory());
    }

    private TableCount count(String text) throws IOException {
        return switch (SheetReader.read(sheets.file(text), laptop.programme())) {
            case TableReading.Ok<AnswerSheet>(AnswerSheet sheet) -> sheet.count();
            case TableReading.Refused<AnswerSheet> refused ->
                    throw new AssertionError(refused.text());
        };
    }

    @Test
    void aTimeOfADayIsReadAsItIsShown() throws IOException {
        Path file = folder.resolve("times.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Answers");
            fill(sheet.createRow(0), "factory", "visit_date", "question", "result", "finding");
            fill(sheet.createRow(1), "Loom", "2024-05-14", "cl-age-check", "non_compliant", "");
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.getCreationHelper().createDataFormat().getFormat("h:mm"));
            sheet.getRow(1).getCell(4).setCellValue(8.5 / 24);
            sheet.getRow(1).getCell(4).setCellStyle(style);
            workbook.write(out);
        }
        laptop.takes(file);

        AssessmentId id = laptop.programme().assessments().assessments().getFirst().id();
        Subject visit = new Scope.OfAssessment(id.uuid()).subject();
        Subject answer = visit.at("answer/cl-age-check");
        assertEquals(
                List.of(Value.of("08:30")),
                laptop
                        .programme()
                        .history(visit)
                        .field(answer, "finding")
                        .orElseThrow()
                        .heads()
                        .stream()
                        .map(Change::value)
                        .toList());
    }

    private static void fill(Row row, String... cells) {
        for (int at = 0; at < cells.length; at++) {
            row.createCell(at).setCellValue(cells[at]);
        }
    }
}
