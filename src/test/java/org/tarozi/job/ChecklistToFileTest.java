package org.tarozi.job;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.ChecklistFile;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.exchange.ChecklistBook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

class ChecklistToFileTest {

    private static final ChecklistFile CORE =
            ShippedChecklists.find(new ReleaseId("core-2026")).orElseThrow().files().getLast();

    @Test
    void theSameChecklistIsTheSameBytes() throws IOException {
        assertArrayEquals(written(), written());
    }

    @Test
    void theClockIsNowhereInTheWorkbook() throws IOException {
        LocalDateTime day = ChecklistBook.DAY.atStartOfDay();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), UTF_8);
                assertEquals(day, part.getTimeLocal(), part.getName());
                assertEquals(
                        part.getName().equals("docProps/core.xml"),
                        text.contains(ChecklistBook.DAY + "T00:00:00Z</dcterms:modified>"),
                        text);
            }
        }
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChecklistToFile.write(CORE, out);
        return out.toByteArray();
    }
}
