package org.tarozi.cli;

import org.jspecify.annotations.Nullable;
import org.tarozi.checklist.file.ChecklistFile;
import org.tarozi.checklist.sheet.ChecklistSheets;
import org.tarozi.checklist.yaml.Problem;
import org.tarozi.checklist.yaml.Reading;
import org.tarozi.exchange.ChecklistBook;
import org.tarozi.exchange.table.MalformedTableException;
import org.tarozi.exchange.table.Workbook;
import org.tarozi.job.OutputFile;
import org.tarozi.store.file.WholeFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `tarozi checklist import`: a workbook as a checklist.
@Command(
        name = "import",
        description = {
            "Make a checklist file of a workbook that tarozi checklist export wrote and people"
                    + " edited. Every error is named with its sheet and cell, all at once."
        },
        footer = {
            "",
            "Example:",
            "  tarozi checklist import core.xlsx -o our-2026.yaml",
            "",
            "Then check it: tarozi checklist check our-2026.yaml"
        })
final class ChecklistImportCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "WORKBOOK", description = "The workbook (xlsx).")
    private Path book;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The checklist file to write; one that is there is never replaced.")
    private @Nullable Path output;

    ChecklistImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        Path target = Objects.requireNonNull(output, "picocli demands it");
        Optional<String> obstacle = obstacle().or(() -> OutputFile.CHECKLIST.obstacle(target));
        if (obstacle.isPresent()) {
            return surroundings.console().refuse(obstacle.get());
        }
        Reading<ChecklistFile> reading;
        try {
            reading =
                    ChecklistSheets.read(
                            book.toString(), ChecklistBook.read(book), target.toString());
        } catch (MalformedTableException e) {
            return surroundings.console().refuse(book + ": " + e.getMessage());
        }
        reading.problems().stream()
                .map(Problem::text)
                .forEach(surroundings.console().err()::println);
        return switch (reading) {
            case Reading.Ok<ChecklistFile> ok -> write(ok.value(), target);
            case Reading.Refused<ChecklistFile> _ ->
                    surroundings.console().refuse("Nothing was written.");
        };
    }

    private Optional<String> obstacle() {
        if (!Files.isRegularFile(book)) {
            return Optional.of("There is no file " + book + ". Name a workbook (xlsx).");
        }
        return Workbook.recognises(book)
                ? Optional.empty()
                : Optional.of(
                        book
                                + " is no workbook (xlsx). Write one with: tarozi checklist export"
                                + " core-2026 -o checklist.xlsx");
    }

    private ExitCode write(ChecklistFile file, Path target) {
        WholeFile.write(target, out -> out.write(file.bytes()));
        surroundings.console().out().println("Wrote " + target);
        return ExitCode.DONE;
    }
}
