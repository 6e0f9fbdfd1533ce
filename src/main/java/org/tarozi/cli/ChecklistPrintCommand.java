package org.tarozi.cli;

import org.jspecify.annotations.Nullable;
import org.tarozi.checklist.Glossary;
import org.tarozi.checklist.Release;
import org.tarozi.job.OutputFile;
import org.tarozi.report.Report;
import org.tarozi.report.content.ChecklistReport;
import org.tarozi.report.pdf.PdfWriter;
import org.tarozi.store.file.WholeFile;
import org.tarozi.text.Language;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// `tarozi checklist print`: a checklist on paper.
@Command(
        name = "print",
        description = {
            "Write a checklist as PDF, for those who read and correct its content: every question"
                    + " with its tags, condition, law, guidance and evidence; the profile, the"
                    + " parameters with their sources, what its ILO instruments are called, the"
                    + " glossary.",
            "With --beside a second language stands beside the first."
        },
        footer = {
            "",
            "Example:",
            "  tarozi checklist print core-2026 -o core.pdf --language ru --beside uz"
        })
final class ChecklistPrintCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "CHECKLIST",
            completionCandidates = ShippedIds.class,
            description = "An id of the program, or a file.")
    private String checklist;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The PDF to write.")
    private @Nullable Path output;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "The language: en, ru or uz; English without it.")
    private Language language = Language.EN;

    @Option(
            names = "--beside",
            paramLabel = "LANGUAGE",
            description = "A second language, to stand beside the first.")
    private @Nullable Language beside;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day it is printed, for its cover; today without it.")
    private @Nullable LocalDate date;

    ChecklistPrintCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        List<Language> languages = languages();
        Path target = Objects.requireNonNull(output, "picocli demands it");
        Optional<String> obstacle = OutputFile.PDF.obstacle(target);
        if (obstacle.isPresent()) {
            return surroundings.console().refuse(obstacle.get());
        }
        return ChecklistArguments.use(
                surroundings.console(),
                new ChecklistArguments().read(checklist),
                read -> write(read.release(), languages, target));
    }

    private ExitCode write(Release release, List<Language> languages, Path target) {
        LocalDate day =
                Optional.ofNullable(date).orElseGet(() -> LocalDate.now(surroundings.clock()));
        Report report = ChecklistReport.of(release, Glossary.shipped(), languages, day);
        WholeFile.write(target, out -> PdfWriter.write(report, out));
        surroundings.console().out().println("Wrote " + target);
        return ExitCode.DONE;
    }

    private List<Language> languages() {
        if (language == beside) {
            throw new ParameterException(
                    spec.commandLine(), "--beside asks for another language than --language");
        }
        return Stream.of(Optional.of(language), Optional.ofNullable(beside))
                .flatMap(Optional::stream)
                .toList();
    }
}
