package org.tarozi.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.report.Cell;
import org.tarozi.report.Column;
import org.tarozi.report.Cover;
import org.tarozi.report.Report;
import org.tarozi.report.SampleReport;
import org.tarozi.report.Share;
import org.tarozi.report.Table;
import org.tarozi.report.Workings;
import org.tarozi.text.Language;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Further tables of a report, each on a sheet of its own.
class TableSheetTest {

    private final Report report = SampleReport.in(Language.EN);
    private final Workings workings = report.workings().orElseThrow();

    @Test
    void everySheetSaysWhatItsNumbersAreOf() throws Exception {
        try (Reading reading = Reading.of(Reading.write(report))) {
            Set<String> said = new HashSet<>();
            for (Sheet sheet : reading.book()) {
                said.add(sheet.getRow(1).getCell(0).getStringCellValue());
            }
            Cover cover = report.cover();
            assertEquals(
                    Set.of(cover.kind() + ", " + cover.subtitle() + "; " + workings.scope()), said);
        }
    }

    @Test
    void aRateBesideItsCountsIsCalculatedFromThem() throws Exception {
        Share share = new Share("point:x", 2, 3);
        Table table =
                new Table(
                        Optional.empty(),
                        List.of(
                                Column.number("Non-compliant", 1),
                                Column.number("Assessed", 1),
                                Column.number("Rate", 1),
                                Column.number("Alone", 1)),
                        List.of(
                                List.of(
                                        new Cell.Whole(2),
                                        new Cell.Whole(3),
                                        new Cell.Percent(share),
                                        new Cell.Percent(share))),
                        "");
        try (Reading reading =
                Reading.of(Reading.write(with(new Workings.Sheet("Trend", table))))) {
            XSSFRow row = reading.book().getSheet("Trend").getRow(Plan.FIRST);
            assertEquals(
                    "IF(B6=0,\"\",INT((200*A6+B6)/(2*B6))/100)", row.getCell(2).getCellFormula());
            assertEquals(0.67, row.getCell(2).getNumericCellValue());
            assertEquals(CellType.NUMERIC, row.getCell(3).getCellType());
        }
    }

    @Test
    void columnsThatExcelTakesForOneHaveNamesOfTheirOwn() throws Exception {
        Table table =
                new Table(
                        Optional.empty(),
                        Stream.of("Factory", "factory", "FACTORY", "other")
                                .map(title -> Column.text(title, 1))
                                .toList(),
                        List.of(Collections.<Cell>nCopies(4, new Cell.Words("x"))),
                        "");
        try (Reading reading =
                Reading.of(Reading.write(with(new Workings.Sheet("Notes", table))))) {
            XSSFSheet sheet = reading.book().getSheet("Notes");
            List<String> names = List.of("Factory", "factory (2)", "FACTORY (3)", "other");
            assertEquals(
                    names,
                    sheet.getTables().getFirst().getColumns().stream()
                            .map(XSSFTableColumn::getName)
                            .toList());
            assertEquals(
                    names,
                    IntStream.range(0, 4)
                            .mapToObj(
                                    at -> sheet.getRow(Plan.HEAD).getCell(at).getStringCellValue())
                            .toList());
        }
    }

    @Test
    void textThatBeginsLikeAFormulaStaysText() throws Exception {
        List<String> hostile = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "plain");
        Table table =
                new Table(
                        Optional.empty(),
                        List.of(Column.text("Note", 20)),
                        hostile.stream().map(text -> List.<Cell>of(new Cell.Words(text))).toList(),
                        "");
        try (Reading reading =
                Reading.of(Reading.write(with(new Workings.Sheet("Notes", table))))) {
            XSSFSheet sheet = reading.book().getSheet("Notes");
            for (int at = 0; at < hostile.size(); at++) {
                XSSFCell cell = sheet.getRow(Plan.FIRST + at).getCell(0);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(hostile.get(at), cell.getStringCellValue());
                assertEquals(
                        !hostile.get(at).equals("plain"),
                        cell.getCellStyle().getQuotePrefixed(),
                        hostile.get(at));
            }
        }
    }

    @Test
    void rowsAreAsHighAsTheirWrappedTexts() throws Exception {
        try (Reading reading = Reading.of(Reading.write(with(notes("word ".repeat(60).strip()))))) {
            XSSFSheet sheet = reading.book().getSheet("Notes");
            assertEquals(32, sheet.getColumnWidth(0) / 256);
            assertEquals(11 * 15, sheet.getRow(Plan.FIRST).getHeightInPoints());
        }
    }

    @Test
    void textThatIsTooLongForACellIsCutVisibly() throws Exception {
        try (Reading reading = Reading.of(Reading.write(with(notes("x".repeat(40_000)))))) {
            String text =
                    reading.book()
                            .getSheet("Notes")
                            .getRow(Plan.FIRST)
                            .getCell(0)
                            .getStringCellValue();
            assertEquals("x".repeat(32_766) + "…", text);
        }
    }

    @Test
    void aTextIsNotCutWithinACharacter() {
        assertEquals("abc", Lines.clipped("abc", 3));
        assertEquals("ab…", Lines.clipped("abcd", 3));
        assertEquals("a…", Lines.clipped("a\ud83d\ude00cd", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x0041_BC", "a_x0041_x0042_b", "__x005F_x0041_", "_x41_ _xABCG_"})
    void whatLooksLikeAnEscapedCharacterStaysWhatItIs(String text) throws Exception {
        Table table =
                new Table(
                        Optional.empty(),
                        List.of(Column.text(text, 20)),
                        List.of(List.of(new Cell.Words(text))),
                        "");
        try (Reading reading =
                Reading.of(Reading.write(with(new Workings.Sheet("Notes", table))))) {
            XSSFSheet sheet = reading.book().getSheet("Notes");
            assertEquals(text, sheet.getRow(Plan.HEAD).getCell(0).getStringCellValue());
            assertEquals(text, sheet.getRow(Plan.FIRST).getCell(0).getStringCellValue());
        }
    }

    @Test
    void escapesAreNoPartOfTheLongestText() throws Exception {
        String text = "_x0041_".repeat(5000).substring(0, 32_767);
        try (Reading reading = Reading.of(Reading.write(with(notes(text))))) {
            XSSFSheet sheet = reading.book().getSheet("Notes");
            assertEquals(text, sheet.getRow(Plan.FIRST).getCell(0).getStringCellValue());
        }
    }

    private static Workings.Sheet notes(String text) {
        return new Workings.Sheet(
                "Notes",
                new Table(
                        Optional.empty(),
                        List.of(Column.text("Note", 20)),
                        List.of(List.of(new Cell.Words(text))),
                        ""));
    }

    private Report with(Workings.Sheet sheet) {
        Workings more =
                new Workings(
                        workings.scope(),
                        workings.clusters(),
                        workings.points(),
                        workings.questions(),
                        workings.answers(),
                        workings.definitions(),
                        List.of(sheet));
        return new Report(report.cover(), report.blocks(), Optional.of(more));
    }
}
