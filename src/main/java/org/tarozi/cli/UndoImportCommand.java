package org.tarozi.cli;

import org.tarozi.assessment.AssessmentSet;
import org.tarozi.change.Change;
import org.tarozi.change.Value;
import org.tarozi.job.Consequences;
import org.tarozi.store.Batch;
import org.tarozi.store.Programme;
import org.tarozi.store.Withdrawal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `tarozi undo-import`: takes a whole import back.
@Command(
        name = "undo-import",
        description = {
            "Take a whole import back: what it brought counts no longer, unless another import that"
                + " is kept brought it too. An import is kept if it brought something new; files"
                + " that were all here already leave none.",
            "Work that was done on top of it stays and is listed. Importing the files again brings"
                    + " everything back."
        },
        footer = {"", "Example:", "  tarozi undo-import garments.tarozi 019b7ca9-8c88 --dry-run"})
final class UndoImportCommand implements Callable<ExitCode> {

    private static final int SHORTEST_ID = 6;

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "PROGRAMME", description = "The programme file.")
    private Path file;

    @Parameters(
            index = "1",
            paramLabel = "BATCH",
            description = {
                "The id of the import, as tarozi import printed it; its first six digits or more"
                        + " are enough.",
                "tarozi inspect lists the imports of a programme."
            })
    private String batch;

    @Option(names = "--dry-run", description = "Say what would happen and change nothing.")
    private boolean dryRun;

    UndoImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        return dryRun
                ? ProgrammeFile.attempt(surroundings.console(), file, this::undo)
                : ProgrammeFile.change(surroundings.console(), file, this::undo);
    }

    private ExitCode undo(Programme programme) {
        String digits = batch.strip().toLowerCase(Locale.ROOT);
        List<Batch> found =
                programme.batches().stream()
                        .filter(one -> one.id().toString().startsWith(digits))
                        .toList();
        if (found.size() != 1 || digits.length() < SHORTEST_ID) {
            return unknown(programme.batches(), found.size());
        }
        Batch one = found.getFirst();
        AssessmentSet before = programme.assessments();
        Withdrawal withdrawal = programme.withdrawal();
        return dryRun
                ? withdrawal.preview(
                        one.id(), part -> {}, done -> ended(one, done, before, programme))
                : ended(one, withdrawal.withdraw(one.id()), before, programme);
    }

    /// @param now the programme as it is without the import
    private ExitCode ended(
            Batch one, Withdrawal.Outcome outcome, AssessmentSet before, Programme now) {
        return switch (outcome) {
            case Withdrawal.Outcome.Unknown() -> unknown(now.batches(), 0);
            case Withdrawal.Outcome.WithdrawnBefore() ->
                    surroundings.console().refuse("This import was taken back before.");
            case Withdrawal.Outcome.Withdrawn done -> {
                print(one, done, new ConsequencesText(Consequences.of(before, now)).lines());
                printSharing(now.withdrawal().sharing(one.id()));
                yield ExitCode.DONE;
            }
        };
    }

    private ExitCode unknown(List<Batch> batches, int found) {
        Console console = surroundings.console();
        console.say(
                found == 0
                        ? "There is no import \"" + batch + "\" in this programme."
                        : Numbers.of(found, "import begins", "imports begin")
                                + " with \""
                                + batch
                                + "\": give more digits, at least "
                                + SHORTEST_ID
                                + ".");
        batches.forEach(one -> console.err().println("  " + BatchText.line(one)));
        return ExitCode.REFUSED;
    }

    private void print(Batch one, Withdrawal.Outcome.Withdrawn done, List<String> told) {
        PrintStream out = surroundings.console().out();
        int stay = done.dependents().size();
        if (stay > 0) {
            out.println(
                    Numbers.of(stay, "change was", "changes were")
                            + " made on top of this import and "
                            + (stay == 1 ? "stays:" : "stay:"));
            done.dependents().forEach(change -> out.println("  " + line(change)));
        }
        if (done.conflicts() > 0) {
            boolean alone = done.conflicts() == 1;
            out.println(
                    Numbers.of(done.conflicts(), "conflict stays", "conflicts stay")
                            + ", because a decision was made on "
                            + (alone ? "it" : "them")
                            + " and undone: what this import says there stays to choose from.");
        }
        if (done.strays() > 0) {
            out.println(
                    Numbers.of(done.strays(), "visit that stays", "visits that stay")
                            + (dryRun ? " would be" : done.strays() == 1 ? " is now" : " are now")
                            + " without a factory and in no count, until the files come again.");
        }
        if (done.links() > 0) {
            out.println(
                    Numbers.of(done.links(), "link", "links")
                            + " with what it brought "
                            + (done.links() == 1 ? "goes" : "go")
                            + " out of sight with it, until the files come again.");
        }
        printUnnamed(done.unnamed());
        told.forEach(out::println);
        out.println(
                (dryRun ? "Would take back " : "Took back ")
                        + Numbers.of(done.taken(), "change")
                        + " of the import of "
                        + BatchText.brief(one)
                        + ".");
    }

    private void printSharing(List<Batch> others) {
        PrintStream out = surroundings.console().out();
        if (!others.isEmpty()) {
            out.println(
                    "What "
                            + Numbers.of(others.size(), "other import", "other imports")
                            + " brought too "
                            + (dryRun ? "would still count:" : "still counts:"));
            others.forEach(one -> out.println("  " + BatchText.line(one)));
        }
        if (dryRun) {
            out.println("Nothing was changed: this was a look ahead.");
        }
    }

    private void printUnnamed(List<String> names) {
        if (!names.isEmpty()) {
            PrintStream out = surroundings.console().out();
            boolean one = names.size() == 1;
            out.println(
                    Numbers.of(names.size(), "factory", "factories")
                            + " of visits that stay "
                            + (dryRun ? "would be" : one ? "is now" : "are now")
                            + " without the name, country or status that this import gave "
                            + (one ? "it" : "them")
                            + ", and rates may change with that: one that no longer takes part"
                            + " counts as active. If the table of an earlier visit names "
                            + (one ? "it" : "them")
                            + ", import that again:");
            names.forEach(name -> out.println("  " + name));
        }
    }

    private static String line(Change change) {
        String value =
                change.value() instanceof Value.Cleared
                        ? "(emptied)"
                        : BatchText.within(change.value().display(), 4);
        return String.format(
                Locale.ROOT,
                "%s %s = %s (%s)",
                change.subject(),
                change.field(),
                value,
                BatchText.said(change.origin()));
    }
}
