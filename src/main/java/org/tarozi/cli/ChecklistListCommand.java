package org.tarozi.cli;

import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/// `tarozi checklist list`: the checklists that come with the program.
@Command(
        name = "list",
        description = "List the checklists that come with the program.",
        footer = {"", "Example:", "  tarozi checklist list"})
final class ChecklistListCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    ChecklistListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        TextTable table =
                new TextTable(
                        "id",
                        "languages",
                        "clusters",
                        "points",
                        "questions",
                        "fingerprint",
                        "title");
        for (Checklist checklist : ShippedChecklists.all()) {
            Release release = checklist.release();
            table.add(
                    release.id().value(),
                    String.join(" ", release.terms().languages()),
                    String.valueOf(release.clusters().size()),
                    String.valueOf(points(release)),
                    String.valueOf(release.questions().size()),
                    release.fingerprint().brief(),
                    release.title().in("en"));
        }
        table.print(surroundings.console().out());
        return ExitCode.DONE;
    }

    private static int points(Release release) {
        return release.clusters().stream().mapToInt(cluster -> cluster.points().size()).sum();
    }
}
