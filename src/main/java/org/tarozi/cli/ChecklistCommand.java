package org.tarozi.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// `tarozi checklist`: what is asked.
@Command(
        name = "checklist",
        description =
                "Check checklist files, list those of the program, bring one into a programme,"
                        + " print one, compare two, edit one as a workbook.",
        footer = {"", "Example:", "  tarozi checklist check our-2026.yaml"})
final class ChecklistCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    private ChecklistCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// The command with those below it.
    static CommandLine with(Surroundings surroundings) {
        return new CommandLine(new ChecklistCommand(surroundings))
                .addSubcommand(new ChecklistCheckCommand(surroundings))
                .addSubcommand(new ChecklistListCommand(surroundings))
                .addSubcommand(new ChecklistAddCommand(surroundings))
                .addSubcommand(new ChecklistPrintCommand(surroundings))
                .addSubcommand(new ChecklistDiffCommand(surroundings))
                .addSubcommand(new ChecklistExportCommand(surroundings))
                .addSubcommand(new ChecklistImportCommand(surroundings));
    }

    @Override
    public ExitCode call() {
        spec.commandLine().usage(surroundings.console().err());
        return ExitCode.USAGE;
    }
}
