package org.tarozi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// `tarozi` without a command where there is no display: what the program can do.
@Command(
        name = "tarozi",
        versionProvider = VersionText.class,
        description = {
            "Factory labour assessments without a network. Without a command, or with files, it"
                    + " opens the window.",
            "Commands do the same jobs: they merge the assessment files of many auditors, and write"
                    + " the committee's report as PDF and Excel.",
            "A programme is one file. Commands say what they did, and nothing is ever lost: every"
                    + " import can be undone."
        },
        footer = {
            "",
            "Example:",
            "  tarozi help",
            "",
            "tarozi help COMMAND explains a command with an example.",
            "Ends with 0: done, 1: something was refused, 2: not understood, 3: conflicts remain"
                    + " for people to decide, 4: the machine failed."
        })
final class TaroziCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    TaroziCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        surroundings
                .console()
                .err()
                .println("There is no display here to show the window on: choose a command.");
        spec.commandLine().usage(surroundings.console().out());
        return ExitCode.DONE;
    }
}
