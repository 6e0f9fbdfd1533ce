package org.tarozi.job;

import org.tarozi.checklist.Checklist;
import org.tarozi.checklist.ChecklistFile;
import org.tarozi.checklist.ChecklistReader;
import org.tarozi.checklist.Checklists;
import org.tarozi.checklist.Problem;
import org.tarozi.checklist.Reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads a checklist from a file of the user's own.
public final class ChecklistFromFile {

    private ChecklistFromFile() {}

    /// The checklist of a file; an overlay stands on one of those that are known.
    public static Reading<Checklist> read(Path file, List<Checklist> known) {
        return switch (ChecklistReader.read(file.toString(), bytes(file))) {
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

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
