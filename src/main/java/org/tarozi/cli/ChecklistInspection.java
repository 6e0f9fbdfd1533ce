package org.tarozi.cli;

import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.yaml.Problem;
import org.tarozi.checklist.yaml.Reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A look into a checklist, a text or a workbook, as `tarozi checklist check` looks at it.
final class ChecklistInspection {

    private final Path file;
    private final Found found;

    ChecklistInspection(Path file, Found found) {
        this.file = file;
        this.found = found;
    }

    void text() {
        run("checklist")
                .ifPresent(release -> found.put("fingerprint", release.fingerprint().hex()));
    }

    /// A workbook has no fingerprint: the file that is made of it will.
    void workbook() {
        run("checklist_workbook");
    }

    private Optional<Release> run(String kind) {
        ChecklistArguments known = new ChecklistArguments();
        return switch (known.claimed(file.toString(), known.readFile(file))) {
            case Reading.Ok<Checklist> ok -> {
                found.sound(kind);
                Release release = ok.value().release();
                contents(release);
                list("warnings", ok.warnings());
                yield Optional.of(release);
            }
            case Reading.Refused<Checklist> refused -> {
                found.refused(kind, Numbers.of(ChecklistArguments.errors(refused), "error"));
                list("problems", refused.problems());
                yield Optional.empty();
            }
        };
    }

    private void contents(Release release) {
        found.put("id", release.id().value());
        found.put("title", release.title().in("en"));
        found.put("clusters", release.clusters().size());
        found.put("questions", release.questions().size());
    }

    private void list(String name, List<Problem> problems) {
        if (!problems.isEmpty()) {
            found.list(name, problems.stream().map(Problem::text).toList());
        }
    }
}
