package org.tarozi.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tarozi.exchange.sheet.Sheets.HEAD;
import static org.tarozi.exchange.sheet.Sheets.ROW;
import static org.tarozi.exchange.sheet.Sheets.refusal;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.exchange.table.Laptop;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

class SheetWorkbookTest {

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
    void aWorkbookReadsLikeItsText() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("About").createRow(0).createCell(0).setCellValue("Read me");
        Sheet sheet = workbook.createSheet("Answers");
        fill(sheet, 0, "Factory", "Visit date", "Question", "RESULT", "Finding", "Cycle");
        fill(sheet, 1, "Blue Loom", "", "cl-age-check", "compliant", "", "");
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(
                workbook.getCreationHelper().createDataFormat().getFormat("dd.mm.yyyy"));
        sheet.getRow(1).getCell(1).setCellValue(LocalDate.of(2024, 5, 14));
        sheet.getRow(1).getCell(1).setCellStyle(style);
        sheet.getRow(1).getCell(5).setCellValue(1);
        Sheets.imports(laptop, sheets.workbook(workbook));
        List<String> fromWorkbook = laptop.segments();

        try (Laptop other = sheets.laptop()) {
            Sheets.imports(other, sheets.file(HEAD + ROW));
            assertEquals(fromWorkbook, other.segments());
        }
    }

    private static void fill(Sheet sheet, int row, String... cells) {
        sheet.createRow(row);
        for (int at = 0; at < cells.length; at++) {
            sheet.getRow(row).createCell(at).setCellValue(cells[at]);
        }
    }

    /// The workbook with another text in its first sheet.
    private static Path replaced(Path workbook, String what, String by) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(workbook)) {
            Path entry = zip.getPath("xl/worksheets/sheet1.xml");
            String xml = Files.readString(entry);
            assertTrue(xml.contains(what), xml);
            Files.writeString(entry, xml.replace(what, by));
        }
        return workbook;
    }

    @Test
    void datesAndNumbersAreReadAsAPersonSeesThem() throws IOException {
        for (String format :
                List.of(
                        "[$-FC19]dd\\ mmmm\\ yyyy\\ \\г\\.;@", "d\" \"mmmm\" \"yyyy\" г.\"",
                        "DD.MM.YYYY\" г.\"", "yyyy\"-yil\" d-mmmm")) {
            XSSFWorkbook workbook = new XSSFWorkbook();
            Sheet sheet = workbook.createSheet("Answers");
            fill(sheet, 0, "factory_id", "visit_date", "question", "result");
            fill(sheet, 1, "", "", "cl-age-check", "compliant");
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            sheet.getRow(1).getCell(1).setCellValue(LocalDate.of(2024, 5, 14));
            sheet.getRow(1).getCell(1).setCellStyle(style);
            sheet.getRow(1).getCell(0).setCellValue(4.1);
            Path file =
                    replaced(sheets.workbook(workbook), "<v>4.1</v>", "<v>4.0999999999999996</v>");
            try (Laptop fromWorkbook = sheets.laptop();
                    Laptop fromText = sheets.laptop()) {
                Sheets.imports(fromWorkbook, file);
                Sheets.imports(
                        fromText,
                        sheets.file(
                                "factory_id,visit_date,question,result\n"
                                        + "4.1,2024-05-14,cl-age-check,compliant\n"));

                assertEquals(fromText.segments(), fromWorkbook.segments(), format);
            }
        }
    }

    @Test
    void aTitleAboveTheHeaderIsNamedAsTheCause() throws IOException {
        Path file =
                sheets.file(
                        "Answers of May;;\n"
                                + ";;\n"
                                + "assessment_id;question;result\n"
                                + "1;cl-age-check;compliant\n");

        assertTrue(SheetReader.recognises(file));
        assertEquals(
                "line 3: found the row that names the columns, below others, expected it first;"
                        + " delete what is above it",
                refusal(laptop, file));
    }

    @Test
    void mergedCellsAreNamedAsTheCause() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Answers");
        fill(sheet, 0, "factory", "visit_date", "question", "result");
        fill(sheet, 1, "Blue Loom", "2024-05-14", "cl-age-check", "compliant");
        fill(sheet, 2, "", "", "cl-worst-forms", "compliant");
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));

        assertEquals(
                "row 3 of Answers: found no assessment_id, expected an assessment_id, or a factory"
                        + " (or factory_id) and a visit_date, in each row; merged cells count for"
                        + " their first row only",
                refusal(laptop, sheets.workbook(workbook)));
    }

    @Test
    void aSheetBesideTheAnswersMayNameTheirColumnsFurtherDown() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet about = workbook.createSheet("About");
        fill(about, 0, "How to fill it in");
        fill(about, 1, "question", "result");
        Sheet sheet = workbook.createSheet("Answers");
        fill(sheet, 0, "factory", "visit_date", "question", "result");
        fill(sheet, 1, "Blue Loom", "2024-05-14", "cl-age-check", "compliant");

        assertEquals("read", refusal(laptop, sheets.workbook(workbook)));
    }

    @Test
    void cellsOfAWorkbookAreNamedBySheetAndReference() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("My answers");
        fill(sheet, 0, "assessment_id", "question", "result");
        fill(sheet, 1, "1", "cl-age-check", "maybe");
        fill(sheet, 2, "1", "cl-worst-forms", "");
        sheet.getRow(2).createCell(2).setCellFormula("1/0");
        fill(sheet, 3, "1", "cl-young-register", "");
        sheet.getRow(3).getCell(2).setCellErrorValue((byte) 0x2A);

        assertEquals(
                """
                'My answers'!C2 (result): found "maybe", expected one of compliant, non_compliant, not_applicable, or nothing
                'My answers'!C3 (result): found a formula without a stored result, expected a value; calculate and save the workbook, or type the value
                'My answers'!C4 (result): found the error #N/A, expected a value; calculate and save the workbook, or type the value\
                """,
                refusal(laptop, sheets.workbook(workbook)));
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XSSFWorkbook workbook = new XSSFWorkbook();
        fill(workbook.createSheet("S"), 0, "question", "result");
        try (workbook) {
            workbook.write(bytes);
        }
        Path bomb = folder.resolve("bomb.xlsx");
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                if (entry.getName().endsWith("sheet1.xml")) {
                    String xml = new String(content, StandardCharsets.UTF_8);
                    int end = xml.indexOf("</sheetData>");
                    out.write(xml.substring(0, end).getBytes(StandardCharsets.UTF_8));
                    byte[] spaces = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
                    for (int i = 0; i < 200; i++) {
                        out.write(spaces);
                    }
                    out.write(xml.substring(end).getBytes(StandardCharsets.UTF_8));
                } else {
                    out.write(content);
                }
            }
        }

        assertEquals(
                "the file: found a workbook that unpacks to far more than it should, expected a"
                        + " workbook (.xlsx) as spreadsheet programs write it",
                refusal(laptop, bomb));
    }

    @Test
    void filesThatAreNoWorkbookAreRefused() throws IOException {
        Path old = folder.resolve("old.xls");
        Files.write(old, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
        assertTrue(refusal(laptop, old).contains("an old workbook (.xls) or one with a password"));
        Path cut = folder.resolve("cut.xlsx");
        XSSFWorkbook workbook = new XSSFWorkbook();
        fill(workbook.createSheet("S"), 0, "question", "result");
        byte[] whole = Files.readAllBytes(sheets.workbook(workbook));
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        assertFalse(SheetReader.recognises(cut));
        XSSFWorkbook other = new XSSFWorkbook();
        fill(other.createSheet("S"), 0, "name", "town");
        assertEquals(
                "the file: found no row with the columns question and result, expected an answer"
                        + " sheet, whose first row names its columns",
                refusal(laptop, sheets.workbook(other)));
    }

    @Test
    void theStrictFormIsNamedWithWhatToDo() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        fill(workbook.createSheet("S"), 0, "question", "result");
        Path strict = sheets.workbook(workbook);
        try (FileSystem zip = FileSystems.newFileSystem(strict)) {
            Path parts = zip.getPath("_rels/.rels");
            Files.writeString(
                    parts,
                    Files.readString(parts)
                            .replace(
                                    "http://schemas.openxmlformats.org/officeDocument/2006/",
                                    "http://purl.oclc.org/ooxml/officeDocument/"));
        }
        assertEquals(
                "the file: found a workbook in the strict form of Open XML, expected a plain"
                        + " workbook; save it again as Excel Workbook (.xlsx)",
                refusal(laptop, strict));
    }
}
