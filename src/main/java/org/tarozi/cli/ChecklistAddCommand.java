package org.tarozi.cli;

import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.store.Programme;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `tarozi checklist add`: one more checklist for the visits of a programme.
@Command(
        name = "add",
        description = {
            "Bring another checklist into a programme: the next release of its own, or one for"
                    + " visits of another kind.",
            "New visits and answer sheets can use it from then on; visits that were begun stay on"
                    + " theirs."
        },
        footer = {"", "Example:", "  tarozi checklist add garments.tarozi fair-recruitment-2026"})
final class ChecklistAddCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "PROGRAMME", description = "The programme file.")
    private Path file;

    @Parameters(
            index = "1",
            paramLabel = "ID|FILE",
            completionCandidates = ShippedIds.class,
            description = {
                "The id of a checklist of the program, or a checklist file.",
                "An overlay may stand on one of the programme."
            })
    private String checklist;

    ChecklistAddCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        return ProgrammeFile.change(surroundings.console(), file, this::read);
    }

    private ExitCode read(Programme programme) {
        ChecklistArguments arguments = new ChecklistArguments();
        programme.checklists().forEach(arguments::know);
        return ChecklistArguments.use(
                surroundings.console(),
                arguments.claimed(checklist, arguments.read(checklist)),
                chosen -> add(programme, chosen));
    }

    private ExitCode add(Programme programme, Checklist chosen) {
        Release release = chosen.release();
        List<Release> there = programme.checklists().stream().map(Checklist::release).toList();
        Optional<Release> other =
                there.stream().filter(one -> one.isContradictedBy(release)).findFirst();
        if (other.isPresent()) {
            return surroundings.console().refuse(contradiction(other.get(), release));
        }
        boolean known =
                there.stream().anyMatch(one -> one.fingerprint().equals(release.fingerprint()));
        programme.add(chosen);
        String done = known ? file + " has it already: " : "Added to " + file + ": ";
        surroundings.console().out().println(done + ChecklistArguments.brief(release));
        return ExitCode.DONE;
    }

    private String contradiction(Release there, Release release) {
        return String.format(
                Locale.ROOT,
                "%s has another checklist %s (fingerprint %s; that of %s is %s). What was released"
                        + " never changes: give the changed one an id of its own.",
                file,
                there.id(),
                there.fingerprint().brief(),
                checklist,
                release.fingerprint().brief());
    }
}
