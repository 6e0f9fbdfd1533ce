package org.tarozi.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs a zip of XML parts again with one date on every entry and with line feeds alone, because
/// the time of writing and the line ends of the system would differ.
public final class FixedZip {

    private FixedZip() {}

    /// Writes the zip and leaves the stream open.
    public static void copy(byte[] zip, LocalDate date, OutputStream out) throws IOException {
        ZipOutputStream packed = new ZipOutputStream(out);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(date.atStartOfDay());
                packed.putNextEntry(fixed);
                packed.write(withLineFeeds(entries.readAllBytes()));
                packed.closeEntry();
            }
        }
        packed.finish();
    }

    /// Readers of XML take both for the same.
    private static byte[] withLineFeeds(byte[] part) {
        return new String(part, StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
