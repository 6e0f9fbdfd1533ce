package org.tarozi.cli;

import org.jspecify.annotations.Nullable;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.yaml.Problem;
import org.tarozi.checklist.yaml.Reading;
import org.tarozi.job.Founding;
import org.tarozi.store.Author;
import org.tarozi.text.Language;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// `tarozi new`: makes a programme file.
@Command(
        name = "new",
        description = {
            "Make a programme: one file that takes in the work of many auditors.",
            "A file that is there already is never touched."
        },
        footer = {
            "",
            "Example:",
            "  tarozi new garments.tarozi --checklist uzbekistan-2026 --name \"Garments 2026\"",
            "",
            "tarozi checklist list shows the checklists that come with the program."
        })
final class NewCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "PROGRAMME",
            description = "The file to make, such as garments.tarozi.")
    private Path file;

    @Option(
            names = "--checklist",
            required = true,
            paramLabel = "ID|FILE",
            completionCandidates = ShippedIds.class,
            description = {
                "What is asked: the id of a checklist of the program, or a checklist file (YAML).",
                "Again for an overlay file that stands on the one before."
            })
    private List<String> checklists = List.of();

    @Option(
            names = "--name",
            paramLabel = "TEXT",
            description = "What people call the programme; it is printed on reports.")
    private @Nullable String name;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = {
                "The language of its questions and reports: en, ru or uz.",
                "Without it each window and report goes by its user's own."
            })
    private @Nullable Language language;

    @Mixin private ActorOption actor;

    NewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        Console console = surroundings.console();
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return console.refuse("There is no folder " + folder + ". Make it first.");
        }
        return switch (new ChecklistArguments().read(checklists)) {
            case Reading.Refused<Checklist> refused -> refuse(refused.problems());
            case Reading.Ok<Checklist> ok -> {
                Author author = actor.author(surroundings);
                Founding founding = new Founding(ok.value(), name == null ? "" : name, details());
                yield ProgrammeFile.use(
                        console,
                        founding.make(file, author, surroundings.clock(), () -> false),
                        programme -> made(founding));
            }
        };
    }

    private Map<String, String> details() {
        return language == null ? Map.of() : Map.of(Founding.LANGUAGE, language.tag());
    }

    private ExitCode refuse(List<Problem> problems) {
        problems.forEach(problem -> surroundings.console().err().println(problem.text()));
        return surroundings.console().refuse("No programme was made, because of its checklist.");
    }

    private ExitCode made(Founding founding) {
        String given = founding.name();
        PrintStream out = surroundings.console().out();
        out.println("Made " + file + (given.isEmpty() ? "" : ", the programme \"" + given + "\""));
        out.println("Checklist: " + ChecklistArguments.brief(founding.checklist().release()));
        out.println("Next: tarozi import " + Quoted.of(file) + " FILE...");
        return ExitCode.DONE;
    }
}
