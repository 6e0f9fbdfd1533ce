package org.tarozi.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs a zip again with the report's date on every entry, because the time of writing would
/// differ each time.
final class FixedZip {

    private FixedZip() {}

    static void copy(byte[] zip, LocalDate date, OutputStream out) throws IOException {
        ZipOutputStream packed = new ZipOutputStream(out);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(date.atStartOfDay());
                packed.putNextEntry(fixed);
                entries.transferTo(packed);
                packed.closeEntry();
            }
        }
        packed.finish();
    }
}
