package org.tarozi.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Tables of others come in, and the programme goes out as one.
class TablesStoryIT {

    private static final String OTHER = "other.tarozi";
    private static final List<String> SHEET =
            List.of(
                    "factory,visit_date,country,question,result,finding",
                    "Silk,2024-05-14,UZ,os-guards,non_compliant,No guard on the press.",
                    "Silk,2024-05-14,UZ,fl-resign,compliant,",
                    "Wool,2024-06-01,UZ,os-guards,compliant,",
                    "Wool,2024-06-01,UZ,fl-resign,not_applicable,");
    private static final List<String> MISTAKES =
            List.of(
                    "factory,visit_date,question,result,workers_affected",
                    "Silk,2024-13-01,os-guards,compliant,",
                    "Silk,2024-05-14,os-nothing,compliant,",
                    "Silk,2024-05-14,os-guards,perhaps,-3");

    @TempDir Path folder;

    private BuiltProgram office;

    @BeforeEach
    void begin() {
        office = Sample.in(folder);
        office.does("new", OTHER, "--checklist", "core-2026");
    }

    @Test
    void aStarTableReadsBackToTheSameRatesAndTheSameRows() throws IOException {
        office.does("star", Sample.PROGRAMME, "-o", "star.csv");
        office.does("import", OTHER, "star.csv");
        office.does("star", OTHER, "-o", "again.csv");

        for (String by : List.of("point", "question")) {
            assertEquals(assessed(Sample.PROGRAMME, by, "label"), assessed(OTHER, by, "label"));
        }
        assertEquals(rows("star.csv"), rows("again.csv"));
    }

    private List<String> rows(String table) throws IOException {
        return sorted(Files.readAllLines(office.file(table)));
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    @Test
    void anAnswerSheetCountsOnceWhetherItIsTextOrAWorkbook() throws IOException {
        Files.write(office.file("sheet.csv"), SHEET);
        workbook("sheet.xlsx", SHEET);

        office.does("import", OTHER, "sheet.csv");
        List<String> counted = assessed(OTHER, "question", "id");
        String again = office.does("import", OTHER, "sheet.xlsx").out();

        assertEquals(List.of("fl-resign 0/1=0", "os-guards 1/2=50"), counted);
        assertTrue(again.contains("Nothing new: the programme is as it was, "), again);
        assertEquals(counted, assessed(OTHER, "question", "id"));
    }

    /// The rates of what was assessed, in the order of their names.
    private List<String> assessed(String programme, String by, String name) {
        return sorted(
                StatedRates.of(office, programme, "--by", by)
                        .where(row -> row.get("assessed").asInt() > 0)
                        .after(name));
    }

    @Test
    void everyMistakeInASheetIsNamedWithItsPlaceAndNothingOfItIsTaken() throws IOException {
        Files.write(office.file("sheet.csv"), MISTAKES);
        workbook("sheet.xlsx", MISTAKES);

        String csv = office.ends(1, "import", OTHER, "sheet.csv").out();
        String xlsx = office.ends(1, "import", OTHER, "sheet.xlsx").out();

        for (String place : List.of("line 2, column visit_date", "line 3, column question")) {
            assertTrue(csv.contains(place), csv);
        }
        for (String place : List.of("B2", "C3", "D4", "E4")) {
            assertTrue(xlsx.contains("Answers!" + place), xlsx);
        }
        assertEquals(0, office.does("rates", OTHER, "--json").json().get("assessments").asInt());
    }

    private void workbook(String name, List<String> lines) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(office.file(name))) {
            XSSFSheet sheet = book.createSheet("Answers");
            for (String line : lines) {
                XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                Stream.of(line.split(",", -1))
                        .forEach(
                                text ->
                                        row.createCell(Math.max(row.getLastCellNum(), 0))
                                                .setCellValue(text));
            }
            book.write(out);
        }
    }
}
