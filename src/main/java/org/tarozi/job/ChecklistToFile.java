package org.tarozi.job;

import org.tarozi.checklist.file.ChecklistFile;
import org.tarozi.checklist.sheet.ChecklistSheets;
import org.tarozi.exchange.ChecklistBook;
import org.tarozi.report.workbook.FixedZip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Writes a checklist as a workbook of its sheets, the same bytes for the same checklist.
public final class ChecklistToFile {

    private ChecklistToFile() {}

    /// Writes the workbook and leaves the stream open.
    public static void write(ChecklistFile checklist, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ChecklistBook.write(ChecklistSheets.of(checklist), bytes);
        FixedZip.copy(bytes.toByteArray(), ChecklistBook.DAY, out);
    }
}
