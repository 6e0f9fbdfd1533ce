package org.tarozi.cli;

import org.tarozi.checklist.PrintedLanguages;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.yaml.Problem;
import org.tarozi.checklist.yaml.Reading;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/// `tarozi checklist check`: whether checklist files are sound.
@Command(
        name = "check",
        description = {
            "Check checklist files and say every error with its line and column.",
            "An overlay may stand on a file named before it or on a checklist of the program."
        },
        footer = {
            "",
            "Example:",
            "  tarozi checklist check our-2026.yaml our-uz-2026.yaml",
            "",
            "Ends with 1 if a file has errors; warnings do no harm."
        })
final class ChecklistCheckCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Checklist files (YAML).")
    private List<String> files = List.of();

    ChecklistCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        ChecklistArguments checklists = new ChecklistArguments();
        Set<ExitCode> results = EnumSet.noneOf(ExitCode.class);
        for (Path file : FileArguments.files(files, spec)) {
            Reading<Checklist> reading =
                    checklists.claimed(file.toString(), checklists.readFile(file));
            reading.problems().stream()
                    .map(Problem::text)
                    .forEach(surroundings.console().err()::println);
            results.add(
                    switch (reading) {
                        case Reading.Ok<Checklist> ok -> {
                            checklists.know(ok.value());
                            yield sound(file, ok.value());
                        }
                        case Reading.Refused<Checklist> refused -> refused(file, refused);
                    });
        }
        return ExitCode.gravest(results);
    }

    private ExitCode sound(Path file, Checklist checklist) {
        PrintedLanguages.of(checklist.release())
                .others()
                .forEach(language -> surroundings.console().err().println(file + shown(language)));
        surroundings
                .console()
                .out()
                .println(file + " is sound: " + ChecklistArguments.brief(checklist.release()));
        return ExitCode.DONE;
    }

    private static String shown(String language) {
        return ": warning: texts in "
                + language
                + " are shown in the window; reports and prints cannot show them";
    }

    private ExitCode refused(Path file, Reading.Refused<Checklist> refused) {
        return surroundings
                .console()
                .refuse(
                        file
                                + " has "
                                + Numbers.of(ChecklistArguments.errors(refused), "error")
                                + ".");
    }
}
