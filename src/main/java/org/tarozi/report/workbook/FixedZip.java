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

    /// Outside of these Java adds the time of an entry with the time zone of the machine.
    private static final LocalDate FIRST = LocalDate.of(1980, 2, 1);

    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private FixedZip() {}

    /// Writes the zip and leaves the stream open.
    ///
    /// @param date the date of its entries, or the nearest one that a zip can say
    public static void copy(byte[] zip, LocalDate date, OutputStream out) throws IOException {
        LocalDate day = date.isBefore(FIRST) ? FIRST : date.isAfter(LAST) ? LAST : date;
        ZipOutputStream packed = new ZipOutputStream(out);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(day.atStartOfDay());
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
