package org.tarozi.cli;

import org.jspecify.annotations.Nullable;
import org.tarozi.exchange.star.StarWriter;
import org.tarozi.job.OutputFile;
import org.tarozi.store.Programme;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/// `tarozi star`: the programme as a STAR csv.
@Command(
        name = "star",
        description = {
            "Write the finished full assessments as a STAR csv, the programme's own long format:"
                    + " one row for each assessment and question.",
            "Read back, it has the same rates."
        },
        footer = {"", "Example:", "  tarozi star garments.tarozi -o garments.csv"})
final class StarCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PROGRAMME", description = "The programme file.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.csv",
            description =
                    "The file to write. People correct such tables by hand, so a file of that name"
                            + " is never replaced, unless it is empty.")
    private @Nullable Path output;

    StarCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        Path target = Objects.requireNonNull(output);
        Optional<String> obstacle = OutputFile.STAR_TABLE.obstacle(target);
        return obstacle.isPresent()
                ? surroundings.console().refuse(obstacle.get())
                : ProgrammeFile.look(
                        surroundings.console(), file, programme -> write(programme, target));
    }

    private ExitCode write(Programme programme, Path target) {
        StarWriter.Summary summary = StarWriter.write(programme, target);
        PrintStream out = surroundings.console().out();
        out.println(
                "Wrote "
                        + target
                        + ": "
                        + Numbers.of(summary.assessments(), "assessment")
                        + ", "
                        + Numbers.of(summary.rows(), "row")
                        + ".");
        new TreeMap<>(summary.leftOut())
                .forEach(
                        (reason, count) ->
                                out.println(
                                        "Left out: "
                                                + Numbers.of(count, "assessment")
                                                + " ("
                                                + reason.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', ' ')
                                                + ")."));
        if (summary.conflicts() > 0) {
            out.println("Left out: " + Numbers.of(summary.conflicts(), "answer") + " in conflict.");
        }
        return ExitCode.DONE;
    }
}
