package org.tarozi.cli;

import org.tarozi.analysis.Scope;
import org.tarozi.change.MergeCount;
import org.tarozi.job.ReportJob;
import org.tarozi.job.ReportOrder;
import org.tarozi.job.ReportOrder.Imprint;
import org.tarozi.job.WaitingConflicts;
import org.tarozi.report.Report;
import org.tarozi.report.content.Audience;
import org.tarozi.report.pdf.PdfWriter;
import org.tarozi.report.workbook.WorkbookWriter;
import org.tarozi.sample.Demo;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.StoreException;
import org.tarozi.store.file.Trouble;
import org.tarozi.store.file.WholeFile;
import org.tarozi.text.Language;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `tarozi demo`: the sample programme with its files and both reports.
@Command(
        name = "demo",
        description = {
            "Make a sample programme: nine invented factories in Uzbekistan, each visited by two"
                    + " auditors who hand over one assessment file each; the eighteen files are"
                    + " merged and both reports to the committee are written.",
            "Everything in it is invented."
        },
        footer = {"", "Example:", "  tarozi demo sample"})
final class DemoCommand implements Callable<ExitCode> {

    private static final String PDF = "committee-report.pdf";
    private static final String WORKBOOK = "committee-report.xlsx";

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "DIR",
            description = "The folder to write into: a new or an empty one.")
    private Path folder;

    @Option(names = "--open", description = "Then open the window on it, where there is a display.")
    private boolean open;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            return surroundings.console().refuse(obstacle.get());
        }
        return switch (Demo.write(folder)) {
            case Opening.Opened<Demo.Written>(Demo.Written written) -> {
                explain(written);
                ExitCode reported = report(written);
                yield reported == ExitCode.DONE && open ? show(written.programme()) : reported;
            }
            case Opening.Refused<Demo.Written>(Trouble why) ->
                    surroundings.console().refuse(why.sentence());
            case Opening.InUse<Demo.Written>(Trouble why) ->
                    surroundings.console().refuse(why.sentence());
        };
    }

    /// The sample is made in a folder of its own, where nothing of others can be in its way.
    private Optional<String> obstacle() {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        String[] inside = folder.toFile().list();
        if (inside == null) {
            return Optional.of(folder + " is no folder that can be read. Name a new one.");
        }
        return inside.length == 0
                ? Optional.empty()
                : Optional.of(
                        folder
                                + " is there already and not empty. Name a new folder; nothing was"
                                + " changed.");
    }

    private void explain(Demo.Written written) {
        PrintStream out = surroundings.console().out();
        MergeCount total = written.receipt().total();
        out.println("The sample programme is made; everything in it is invented.");
        out.println();
        out.println("  " + written.programme());
        out.println(
                "      nine assessments, merged from "
                        + written.files().size()
                        + " assessment files with "
                        + total.changes()
                        + " changes");
        out.println("  " + written.files().getFirst().getParent());
        out.println("      the assessment files, as two auditors at each factory handed them over");
    }

    private ExitCode show(Path programme) {
        if (surroundings.window().isPossible()) {
            return new OpeningWindow(surroundings).open(List.of(programme));
        }
        surroundings
                .console()
                .out()
                .println("There is no display here, so the same was done without the window.");
        return ExitCode.DONE;
    }

    /// Where the reports cannot be written, nothing of the sample is left: the same command may be
    /// tried again.
    private ExitCode report(Demo.Written written) {
        try {
            return ProgrammeFile.look(surroundings.console(), written.programme(), this::report);
        } catch (StoreException | UncheckedIOException e) {
            try {
                written.delete();
                Files.deleteIfExists(folder.resolve(PDF));
                surroundings.console().say("Nothing of the sample is left.");
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    private ExitCode report(Programme programme) {
        ReportOrder order =
                new ReportOrder(Scope.ALL, Language.EN, Audience.COMMITTEE, Imprint.FIRST);
        Report report =
                switch (new ReportJob(programme, order).committee()) {
                    case ReportJob.Outcome.Made(Report made, var _) -> made;
                    case ReportJob.Outcome.Telling _, ReportJob.Outcome.Unknown _ ->
                            throw new IllegalStateException("the sample is reported whole");
                };
        WholeFile.write(folder.resolve(PDF), out -> PdfWriter.write(report, out));
        WholeFile.write(folder.resolve(WORKBOOK), out -> WorkbookWriter.write(report, out));
        PrintStream out = surroundings.console().out();
        out.println("  " + folder.resolve(PDF));
        out.println("  " + folder.resolve(WORKBOOK));
        out.println("      the report to the committee and its workings");
        out.println();
        int conflicts = WaitingConflicts.in(programme);
        out.println(conflicts + " conflicts wait for a decision. See them with:");
        out.println("  tarozi conflicts " + Quoted.of(programme.file()));
        return ExitCode.DONE;
    }
}
