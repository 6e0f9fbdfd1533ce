package org.tarozi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `tarozi link`: two records are the same visit or factory.
@Command(
        name = "link",
        description = {
            "Say that two assessments are the same visit, or two factories the same factory: they"
                    + " count as one from then on, under the smaller id.",
            "Assessments must be of one factory (link the factories first if need be) and on one"
                    + " checklist. tarozi unlink takes it back, and nothing is lost."
        },
        footer = {"", "Example:", "  tarozi link garments.tarozi 01902f6a-… 01902f7c-…"})
final class LinkCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "PROGRAMME", description = "The programme file.")
    private Path file;

    @Parameters(index = "1", paramLabel = "A", description = "The id of one of them.")
    private String one;

    @Parameters(index = "2", paramLabel = "B", description = "The id of the other.")
    private String other;

    @Mixin private ActorOption actor;

    LinkCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        return ProgrammeFile.change(
                surroundings.console(),
                file,
                programme ->
                        new LinkingText(surroundings, file, programme, actor)
                                .say(linking -> linking.link(one, other), "linked"));
    }
}
