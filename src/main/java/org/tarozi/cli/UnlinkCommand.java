package org.tarozi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `tarozi unlink`: two records are not the same after all.
@Command(
        name = "unlink",
        description = {
            "Take back that two assessments or two factories are the same: each counts by itself"
                    + " again. What was decided for both stays with both."
        },
        footer = {"", "Example:", "  tarozi unlink garments.tarozi 01902f6a-… 01902f7c-…"})
final class UnlinkCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "PROGRAMME", description = "The programme file.")
    private Path file;

    @Parameters(index = "1", paramLabel = "A", description = "The id of one of them.")
    private String one;

    @Parameters(index = "2", paramLabel = "B", description = "The id of the other.")
    private String other;

    @Mixin private ActorOption actor;

    UnlinkCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        return ProgrammeFile.change(
                surroundings.console(),
                file,
                programme ->
                        new LinkingText(surroundings, file, programme, actor)
                                .say(linking -> linking.unlink(one, other), "unlinked"));
    }
}
