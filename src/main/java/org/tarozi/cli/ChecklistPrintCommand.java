package org.tarozi.cli;

import org.jspecify.annotations.Nullable;
import org.tarozi.checklist.PrintedLanguages;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Glossary;
import org.tarozi.job.OutputFile;
import org.tarozi.profile.UserSettings;
import org.tarozi.report.Report;
import org.tarozi.report.content.ChecklistReport;
import org.tarozi.report.content.Say;
import org.tarozi.report.pdf.PdfWriter;
import org.tarozi.store.file.WholeFile;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
            "With --beside a second language stands beside the first.",
            "Headings and what tags mean stand in the same language where that is en, ru or uz, or"
                    + " else in that of tarozi settings or in English."
        },
        footer = {
            "",
            "Example:",
            "  tarozi checklist print core-2026 -o core.pdf --language ru --beside uz",
            "  tarozi checklist print our-2026.yaml our-north-2026.yaml -o north.pdf"
        })
final class ChecklistPrintCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

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
            description = "The PDF to write.")
    private @Nullable Path output;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = {
                "One of the languages of the checklist, such as en or fr.",
                "Without it English, or else its first one that can be printed."
            })
    private @Nullable String language;

    @Option(
            names = "--beside",
            paramLabel = "LANGUAGE",
            description = "A second one, to stand beside the first.")
    private @Nullable String beside;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day it is printed, for its cover; today, where you are, without it.")
    private @Nullable LocalDate date;

    ChecklistPrintCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        Path target = Objects.requireNonNull(output, "picocli demands it");
        Optional<String> obstacle = OutputFile.PDF.obstacle(target);
        if (obstacle.isPresent()) {
            return surroundings.console().refuse(obstacle.get());
        }
        return ChecklistArguments.use(
                surroundings.console(),
                new ChecklistArguments().look(checklists),
                read -> write(read.release(), target));
    }

    private ExitCode write(Release release, Path target) {
        PrintedLanguages can = PrintedLanguages.of(release);
        String first = Optional.ofNullable(language).orElseGet(can::usual);
        if (first.equalsIgnoreCase(beside)) {
            throw new ParameterException(
                    spec.commandLine(), "--beside asks for another language than --language");
        }
        List<String> wanted =
                Stream.concat(Stream.of(first), Optional.ofNullable(beside).stream()).toList();
        Optional<String> lack =
                wanted.stream().flatMap(one -> lack(release, can, one).stream()).findFirst();
        if (lack.isPresent()) {
            return surroundings.console().refuse(lack.get());
        }
        List<Say> voices =
                wanted.stream()
                        .flatMap(one -> named(can.printed(), one).stream())
                        .map(one -> new Say(Texts.in(captions(one)), one))
                        .toList();
        LocalDate day =
                Optional.ofNullable(date).orElseGet(() -> LocalDate.now(surroundings.clock()));
        Report report = ChecklistReport.of(release, Glossary.shipped(), voices, day);
        WholeFile.write(target, out -> PdfWriter.write(report, out));
        surroundings.console().out().println("Wrote " + target);
        return ExitCode.DONE;
    }

    /// Why a checklist cannot be printed in a language.
    private static Optional<String> lack(Release release, PrintedLanguages can, String language) {
        if (named(can.printed(), language).isPresent()) {
            return Optional.empty();
        }
        String others = String.join(", ", can.printed());
        if (named(can.others(), language).isPresent()) {
            return Optional.of(
                    "The font of prints does not have the letters of "
                            + language
                            + (others.isEmpty() ? "." : "; it has those of " + others + ".")
                            + " The window shows its texts.");
        }
        return Optional.of(
                release.id()
                        + " has no texts in "
                        + language
                        + "; it has "
                        + String.join(", ", release.terms().languages())
                        + ".");
    }

    private static Optional<String> named(List<String> languages, String tag) {
        return languages.stream().filter(tag::equalsIgnoreCase).findFirst();
    }

    /// The language of headings beside texts in another.
    private Language captions(String tag) {
        return Language.of(Locale.forLanguageTag(tag).getLanguage())
                .or(() -> UserSettings.in(surroundings.profile()).language())
                .orElse(Language.EN);
    }
}
