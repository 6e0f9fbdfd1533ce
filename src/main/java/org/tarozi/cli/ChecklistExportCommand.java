package org.tarozi.cli;

import org.jspecify.annotations.Nullable;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.job.ChecklistToFile;
import org.tarozi.job.OutputFile;
import org.tarozi.store.file.WholeFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `tarozi checklist export`: a checklist as a workbook.
@Command(
        name = "export",
        description = {
            "Write a checklist as a workbook (xlsx), for those who write or translate questions in"
                    + " tables: a sheet for each kind of part, a column for each language. Of a"
                    + " national overlay only what it adds is written.",
            "tarozi checklist import makes a checklist file of it again; comments of the file are"
                    + " not kept."
        },
        footer = {
            "",
            "Example:",
            "  tarozi checklist export core-2026 -o core.xlsx",
            "  tarozi checklist export our-2026.yaml our-north-2026.yaml -o north.xlsx"
        })
final class ChecklistExportCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "[BASE...] CHECKLIST",
            completionCandidates = ShippedIds.class,
            hideParamSyntax = true,
            description = {
                "Each an id of the program, or a file. What an overlay of your own stands on is"
                        + " named before it, unless it comes with the program."
            })
    private List<String> checklists = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The workbook to write; one that is there is never replaced.")
    private @Nullable Path output;

    ChecklistExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        Path target = Objects.requireNonNull(output, "picocli demands it");
        Optional<String> obstacle = OutputFile.CHECKLIST_BOOK.obstacle(target);
        if (obstacle.isPresent()) {
            return surroundings.console().refuse(obstacle.get());
        }
        return ChecklistArguments.use(
                surroundings.console(),
                new ChecklistArguments().look(checklists),
                read -> write(read, target));
    }

    private ExitCode write(Checklist read, Path target) {
        WholeFile.write(target, out -> ChecklistToFile.write(read.files().getLast(), out));
        surroundings.console().out().println("Wrote " + target);
        return ExitCode.DONE;
    }
}
