package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.Tarozi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// What the library that reads workbooks would log of a broken one, in a process as people start
/// it.
class BrokenWorkbookTest {

    @TempDir Path folder;

    @Test
    void aBrokenWorkbookIsRefusedWithASentenceAndNothingElse() throws Exception {
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Tarozi.class.getName(),
                                "inspect",
                                broken().toString())
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals("", err);
        assertTrue(out.contains("sound: no\n"), out);
        assertEquals(1, process.waitFor());
    }

    /// A workbook whose list of parts is cut off.
    private Path broken() throws IOException {
        Path file = folder.resolve("broken.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.createSheet("Answers").createRow(0).createCell(0).setCellValue("question");
            book.write(bytes);
            Files.write(file, bytes.toByteArray());
        }
        try (FileSystem zip =
                FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            Path parts = zip.getPath("xl/_rels/workbook.xml.rels");
            String text = Files.readString(parts);
            Files.writeString(parts, text.substring(0, text.length() / 2));
        }
        return file;
    }
}
