package org.tarozi.cli;

import org.tarozi.checklist.diff.DiffText;
import org.tarozi.checklist.diff.ReleaseDiff;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.yaml.Problem;
import org.tarozi.checklist.yaml.Reading;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.List;
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
            "  tarozi checklist diff our-2026.yaml our-uz-2026.yaml our-uz-2027.yaml",
            "",
            "Ends with 1 if answers would change their meaning."
        })
final class ChecklistDiffCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "2..*",
            paramLabel = "[BASE...] OLD NEW",
            completionCandidates = ShippedIds.class,
            hideParamSyntax = true,
            description = {
                "Each an id of the program, or a file. An overlay may stand on the other release or"
                        + " on a file named before both."
            })
    private List<String> releases = List.of();

    ChecklistDiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        ChecklistArguments checklists = new ChecklistArguments();
        int bases = releases.size() - 2;
        boolean sound = true;
        for (String base : releases.subList(0, bases)) {
            sound &= told(checklists.learn(base)).isPresent();
        }
        Reading<Checklist> first = checklists.learn(releases.get(bases));
        Optional<Checklist> later = told(checklists.learn(releases.getLast()));
        // what could not be read before may stand on the later one
        Optional<Checklist> old =
                told(
                        first instanceof Reading.Refused<Checklist>
                                ? checklists.read(releases.get(bases))
                                : first);
        if (!sound || old.isEmpty() || later.isEmpty()) {
            return surroundings.console().refuse("Nothing was compared.");
        }
        ReleaseDiff diff = ReleaseDiff.between(old.get().release(), later.get().release());
        DiffText.lines(diff).forEach(surroundings.console().out()::println);
        return diff.isSound() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private Optional<Checklist> told(Reading<Checklist> reading) {
        return switch (reading) {
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
