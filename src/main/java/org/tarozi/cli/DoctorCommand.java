package org.tarozi.cli;

import org.tarozi.store.Checkup;
import org.tarozi.store.Programme;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `tarozi doctor`: whether everything in a programme file is sound.
@Command(
        name = "doctor",
        description = {
            "Check a programme file whole: the database, the digest of every record and photo,"
                + " every signature, and the computed tables against the changes they come from.",
            "With --rebuild the computed tables are made again; nothing people wrote is touched."
        },
        footer = {
            "",
            "Example:",
            "  tarozi doctor garments.tarozi",
            "",
            "Ends with 1 if something is wrong."
        })
final class DoctorCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PROGRAMME", description = "The programme file.")
    private Path file;

    @Option(names = "--rebuild", description = "Make the computed tables again, then check.")
    private boolean rebuild;

    DoctorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        return ProgrammeFile.change(surroundings.console(), file, this::check);
    }

    private ExitCode check(Programme programme) {
        Checkup checkup = programme.checkup();
        PrintStream out = surroundings.console().out();
        if (rebuild) {
            checkup.rebuild();
            out.println("The computed tables were made again from the changes.");
        }
        List<String> problems = checkup.problems();
        if (problems.isEmpty()) {
            out.println(file + " is sound: " + ProgrammeText.counts(programme) + ".");
            return ExitCode.DONE;
        }
        problems.forEach(surroundings.console()::say);
        surroundings.console().err().println(advice(problems));
        return ExitCode.REFUSED;
    }

    private String advice(List<String> problems) {
        return problems.stream().allMatch(problem -> problem.contains("--rebuild"))
                ? "Nothing people wrote is lost. Do: tarozi doctor "
                        + Quoted.of(file)
                        + " --rebuild"
                : "Keep this file as it is. Go on with a backup, or ask colleagues for their"
                        + " assessment files and import them into a new programme: what they hold"
                        + " is then whole again.";
    }
}
