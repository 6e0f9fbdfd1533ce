package org.tarozi.cli;

import org.jspecify.annotations.Nullable;
import org.tarozi.analysis.Selection;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.job.Founding;
import org.tarozi.job.OutputFile;
import org.tarozi.job.ReportJob;
import org.tarozi.job.ReportOrder;
import org.tarozi.profile.UserSettings;
import org.tarozi.report.Report;
import org.tarozi.report.content.Audience;
import org.tarozi.report.content.FilteredPart;
import org.tarozi.report.pdf.PdfWriter;
import org.tarozi.report.workbook.WorkbookWriter;
import org.tarozi.store.Programme;
import org.tarozi.store.file.WholeFile;
import org.tarozi.text.Language;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `tarozi report`: the report to the committee, or on one assessment.
@Command(
        name = "report",
        description = {
            "Write the report to the advisory committee as PDF, as an Excel workbook, or both. With"
                    + " --assessment the report on that one assessment, as PDF.",
            "The report to the committee names no factory. --internal asks for the edition for the"
                    + " programme's own staff: its workbook names factories, and the texts of"
                    + " findings stand in both as they were written."
        },
        footer = {
            "",
            "Example:",
            "  tarozi report garments.tarozi --pdf report.pdf --xlsx report.xlsx --language ru"
        })
final class ReportCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "PROGRAMME", description = "The programme file.")
    private Path file;

    @Option(names = "--pdf", paramLabel = "FILE", description = "The PDF to write.")
    private @Nullable Path pdf;

    @Option(names = "--xlsx", paramLabel = "FILE", description = "The workbook to write.")
    private @Nullable Path workbook;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = {
                "The language of the report: en, ru or uz, in which the program has words of its"
                        + " own.",
                "Without it that of the programme, that of tarozi settings, or else English."
            })
    private @Nullable Language language;

    @Option(
            names = "--internal",
            description =
                    "The edition for the programme's own staff, whose workbook names factories.")
    private boolean internal;

    @Option(
            names = "--assessment",
            paramLabel = "ID",
            description = "The report on one assessment, for its factory.")
    private @Nullable AssessmentId assessment;

    @Option(
            names = "--photos",
            description = {
                "With --assessment: show the photos of the non-compliances.",
                "People may be recognisable in them."
            })
    private boolean photos;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = {
                "The day the report speaks for; that of the newest change without it.",
                "Days of changes are days in UTC, so that the same data give the same report"
                        + " everywhere."
            })
    private @Nullable LocalDate date;

    @Option(
            names = "--edition",
            paramLabel = "TEXT",
            description = "Which version of the report this is, for its cover; 1 without it.")
    private String edition = "1";

    @Option(
            names = "--endorsed",
            paramLabel = "DATE",
            description = "When the committee endorsed the report.")
    private @Nullable LocalDate endorsed;

    @Mixin private ScopeOptions scope;

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        demandSense();
        Optional<String> obstacle =
                Optional.ofNullable(pdf)
                        .flatMap(OutputFile.PDF::obstacle)
                        .or(
                                () ->
                                        Optional.ofNullable(workbook)
                                                .flatMap(OutputFile.WORKBOOK::obstacle));
        return obstacle.isPresent()
                ? surroundings.console().refuse(obstacle.get())
                : ProgrammeFile.look(
                        surroundings.console(),
                        file,
                        programme -> write(programme, language(programme)));
    }

    private void demandSense() {
        if (pdf == null && workbook == null) {
            throw misunderstood("say what to write: --pdf FILE, --xlsx FILE or both");
        }
        if (pdf != null && workbook != null && pdf.normalize().equals(workbook.normalize())) {
            throw misunderstood("name two files: --pdf and --xlsx are both " + pdf);
        }
        if (isNamed(pdf, ".xlsx") || isNamed(workbook, ".pdf")) {
            throw misunderstood("--pdf names the PDF and --xlsx the workbook, not the other way");
        }
        if (assessment != null && workbook != null) {
            throw misunderstood("the report on one assessment is a PDF; leave --xlsx out");
        }
        if (edition.isBlank()) {
            throw misunderstood("name the edition, such as --edition 2, or leave it out");
        }
        if (assessment == null && photos) {
            throw misunderstood(
                    "photos are shown in the report on one assessment only: add --assessment ID,"
                            + " or leave --photos out");
        }
        if (assessment != null) {
            scope.given()
                    .ifPresent(
                            option -> {
                                throw misunderstood(
                                        "the report on one assessment is on that one only; leave "
                                                + option
                                                + " out");
                            });
        }
    }

    private static boolean isNamed(@Nullable Path file, String end) {
        return file != null && file.toString().toLowerCase(Locale.ROOT).endsWith(end);
    }

    private Language language(Programme programme) {
        return Optional.ofNullable(language)
                .or(() -> programme.detail(Founding.LANGUAGE).flatMap(Language::of))
                .or(() -> UserSettings.in(surroundings.profile()).language())
                .orElse(Language.EN);
    }

    private ExitCode write(Programme programme, Language chosen) {
        scope.misses(programme.assessments()).forEach(surroundings.console().err()::println);
        return switch (made(programme, chosen)) {
            case ReportJob.Outcome.Made(Report report, Selection selection) -> {
                write(report);
                if (assessment == null && selection.included().isEmpty()) {
                    surroundings
                            .console()
                            .out()
                            .println(
                                    "It counts no visit: tarozi rates "
                                            + Quoted.of(file)
                                            + " --explain with the same choice says why.");
                }
                yield ExitCode.DONE;
            }
            case ReportJob.Outcome.Telling(FilteredPart part) -> refuse(part);
            case ReportJob.Outcome.Unknown(AssessmentId id) ->
                    surroundings
                            .console()
                            .refuse(
                                    "There is no assessment "
                                            + id
                                            + " with a checklist in this programme.");
        };
    }

    private ReportJob.Outcome made(Programme programme, Language chosen) {
        ReportJob job =
                new ReportJob(
                        programme,
                        new ReportOrder(
                                scope.scope(),
                                chosen,
                                internal ? Audience.INTERNAL : Audience.COMMITTEE,
                                new ReportOrder.Imprint(
                                        Optional.ofNullable(date),
                                        edition,
                                        Optional.ofNullable(endorsed))));
        return assessment == null
                ? job.committee()
                : job.factory(
                        assessment,
                        photos ? ReportJob.Photos.OF_NON_COMPLIANCES : ReportJob.Photos.NONE,
                        (number, all) -> {});
    }

    private ExitCode refuse(FilteredPart part) {
        return surroundings
                .console()
                .refuse(
                        "The choice takes "
                                + part.chosen()
                                + " of "
                                + (part.chosen() + part.others())
                                + " factories, and a report on them would tell the committee about"
                                + " single factories: there must be five or more among those"
                                + " chosen, and five or more, or none, in places that are left out."
                                + " Choose more widely, or make the edition for your own staff with"
                                + " --internal.");
    }

    private void write(Report report) {
        Optional.ofNullable(pdf)
                .ifPresent(
                        target -> {
                            WholeFile.write(target, out -> PdfWriter.write(report, out));
                            surroundings.console().out().println("Wrote " + target);
                        });
        Optional.ofNullable(workbook)
                .ifPresent(
                        target -> {
                            WholeFile.write(target, out -> WorkbookWriter.write(report, out));
                            surroundings.console().out().println("Wrote " + target);
                        });
    }

    private ParameterException misunderstood(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
