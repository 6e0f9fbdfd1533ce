package org.tarozi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.checklist.sheet.ChecklistSheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ChecklistBookTest {

    private static final List<ChecklistSheet> SHEETS =
            List.of(
                    new ChecklistSheet(
                            "Checklist",
                            List.of(List.of("field"), List.of("_x0041_BC"), List.of("_x41_"))));

    @TempDir private Path folder;

    private Path written() throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ChecklistBook.write(SHEETS, out);
        }
        return file;
    }

    @Test
    void whatLooksLikeAnEscapedCharacterStaysWhatItIs() throws IOException {
        Path file = written();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertEquals("_x0041_BC", book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
        }
        assertEquals(SHEETS, ChecklistBook.read(file));
    }

    /// As other programs write a text, which Excel reads in the same way.
    @Test
    void anEscapedCharacterIsKnownInsideTheSheetToo() throws IOException {
        Path file = written();
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path entry = zip.getPath("xl/worksheets/sheet1.xml");
            String xml = Files.readString(entry);
            String inline =
                    xml.replaceFirst(
                            "(<c r=\"A2\"[^>]*) t=\"s\"><v>\\d+</v>",
                            "$1 t=\"inlineStr\"><is><t>_x0041_BC</t></is>");
            assertNotEquals(xml, inline);
            Files.writeString(entry, inline);
        }
        assertEquals(List.of("ABC"), ChecklistBook.read(file).getFirst().rows().get(1));
    }
}
