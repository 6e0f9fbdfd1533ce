package org.tarozi.exchange.sheet;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.exchange.table.Laptop;
import org.tarozi.exchange.table.TableReading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Answer sheets on a laptop, and the laptops they are read on.
final class Sheets {

    static final String HEAD = "factory,visit_date,question,result,finding,cycle\n";
    static final String ROW = "Blue Loom,2024-05-14,cl-age-check,compliant,,1\n";

    private final Path folder;
    private int files;

    Sheets(Path folder) {
        this.folder = folder;
    }

    Laptop laptop() {
        Laptop made = new Laptop(next(".tarozi"));
        made.programme().add(ShippedChecklists.find(new ReleaseId("core-2026")).orElseThrow());
        return made;
    }

    private Path next(String ending) {
        return folder.resolve("s" + files++ + ending);
    }

    Path file(String text) throws IOException {
        return Files.writeString(next(".csv"), text);
    }

    Path workbook(XSSFWorkbook workbook) throws IOException {
        Path file = next(".xlsx");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    static boolean imports(Laptop laptop, Path file) {
        return switch (SheetReader.read(file, laptop.programme())) {
            case TableReading.Ok<AnswerSheet>(AnswerSheet sheet) -> laptop.merges(sheet::into);
            case TableReading.Refused<AnswerSheet> refused ->
                    throw new AssertionError(refused.text());
        };
    }

    static String refusal(Laptop laptop, Path file) {
        return switch (SheetReader.read(file, laptop.programme())) {
            case TableReading.Ok<AnswerSheet> ok -> "read";
            case TableReading.Refused<AnswerSheet> refused -> refused.text();
        };
    }
}
