package org.tarozi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// `tarozi completion`: lets the shell complete commands, options and files.
@Command(
        name = "completion",
        description = {
            "Print a script that lets bash or zsh complete commands, options and files with the Tab"
                    + " key.",
            "The same script lies in the folder share of the program."
        },
        footer = {
            "",
            "Example, for this shell only:",
            "  source <(tarozi completion)",
            "",
            "For good, add that line to ~/.bashrc or ~/.zshrc."
        })
final class CompletionCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        String script = CompletionScript.of(spec.root().commandLine());
        surroundings.console().out().print(script);
        return ExitCode.DONE;
    }
}
