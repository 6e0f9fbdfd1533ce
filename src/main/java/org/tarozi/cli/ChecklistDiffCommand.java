package org.tarozi.cli;

import org.tarozi.checklist.Checklist;
import org.tarozi.checklist.Problem;
import org.tarozi.checklist.Reading;
import org.tarozi.checklist.diff.DiffText;
import org.tarozi.checklist.diff.ReleaseDiff;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.Optional;
import java.util.concurrent.Callable;

/// `tarozi checklist diff`: in what two releases differ.
@Command(
        name = "diff",
        description = {
            "Compare a release with a later one: what was added, removed, moved or reworded.",
            "Each reworded question needs a person's yes: is the meaning the same? If not, it gets"
                    + " a new id with the same lineage."
        },
        footer = {
            "",
            "Example:",
            "  tarozi checklist diff core-2026 our-2027.yaml",
            "",
            "Ends with 1 if answers would change their meaning."
        })
final class ChecklistDiffCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "OLD", description = "An id of the program, or a file.")
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "An id of the program, or a file.")
    private String after;

    ChecklistDiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        Optional<Checklist> old = read(before);
        Optional<Checklist> later = read(after);
        if (old.isEmpty() || later.isEmpty()) {
            return surroundings.console().refuse("Nothing was compared.");
        }
        ReleaseDiff diff = ReleaseDiff.between(old.get().release(), later.get().release());
        DiffText.lines(diff).forEach(surroundings.console().out()::println);
        return diff.isSound() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private Optional<Checklist> read(String argument) {
        return switch (new ChecklistArguments().read(argument)) {
            case Reading.Ok<Checklist> ok -> Optional.of(ok.value());
            case Reading.Refused<Checklist> refused -> {
                refused.problems().stream()
                        .map(Problem::text)
                        .forEach(surroundings.console().err()::println);
                yield Optional.empty();
            }
        };
    }
}
