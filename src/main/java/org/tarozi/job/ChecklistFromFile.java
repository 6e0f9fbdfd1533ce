package org.tarozi.job;

import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.Checklists;
import org.tarozi.checklist.sheet.ChecklistSheets;
import org.tarozi.checklist.yaml.Place;
import org.tarozi.checklist.yaml.Problem;
import org.tarozi.checklist.yaml.Reading;
import org.tarozi.exchange.ChecklistBook;
import org.tarozi.exchange.table.MalformedTableException;
import org.tarozi.exchange.table.Workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads a checklist from a file of the user's own: YAML, or a workbook of its sheets.
public final class ChecklistFromFile {

    private ChecklistFromFile() {}

    /// The checklist of a file; an overlay stands on one of those that are known. Errors in a
    /// workbook name its cells.
    public static Reading<Checklist> read(Path file, List<Checklist> known) {
        String name = file.toString();
        if (!Workbook.recognises(file)) {
            return Checklists.read(name, bytes(file), known);
        }
        try {
            return ChecklistSheets.read(name, ChecklistBook.read(file), known);
        } catch (MalformedTableException e) {
            return new Reading.Refused<>(
                    List.of(
                            new Problem(
                                    Place.whole(name),
                                    Problem.Severity.ERROR,
                                    e.problem().found(),
                                    e.problem().expected())));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
