package org.tarozi.job;

import org.tarozi.checklist.Checklist;
import org.tarozi.checklist.ChecklistFile;
import org.tarozi.checklist.ChecklistReader;
import org.tarozi.checklist.ChecklistSheets;
import org.tarozi.checklist.Checklists;
import org.tarozi.checklist.Place;
import org.tarozi.checklist.Problem;
import org.tarozi.checklist.Reading;
import org.tarozi.exchange.ChecklistBook;
import org.tarozi.exchange.table.MalformedTableException;
import org.tarozi.exchange.table.Workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads a checklist from a file of the user's own: YAML, or a workbook of its sheets.
public final class ChecklistFromFile {

    private ChecklistFromFile() {}

    /// The checklist of a file; an overlay stands on one of those that are known.
    public static Reading<Checklist> read(Path file, List<Checklist> known) {
        return switch (readFile(file)) {
            case Reading.Refused<ChecklistFile> refused ->
                    new Reading.Refused<>(refused.problems());
            case Reading.Ok<ChecklistFile> ok ->
                    switch (Checklists.resolve(ok.value(), known)) {
                        case Reading.Refused<Checklist> refused -> refused;
                        case Reading.Ok<Checklist> made -> {
                            List<Problem> warnings = new ArrayList<>(ok.warnings());
                            warnings.addAll(made.warnings());
                            yield new Reading.Ok<>(made.value(), warnings);
                        }
                    };
        };
    }

    /// What a text in YAML or a workbook says; errors in a workbook name its cells.
    private static Reading<ChecklistFile> readFile(Path file) {
        String name = file.toString();
        if (!Workbook.recognises(file)) {
            return ChecklistReader.read(name, bytes(file));
        }
        try {
            return ChecklistSheets.read(name, ChecklistBook.read(file), name);
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
