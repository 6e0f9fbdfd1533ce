package org.tarozi.cli;

import org.jspecify.annotations.Nullable;
import org.tarozi.change.Deletion;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.job.Titles;
import org.tarozi.job.WaitingConflicts;
import org.tarozi.store.Deciding;
import org.tarozi.store.Deciding.Choice;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `tarozi decide`: settles one conflict.
@Command(
        name = "decide",
        description = {
            "Decide one conflict: keep what one person wrote, keep both texts, or give another"
                    + " value. What was not kept stays in the history.",
            "Accepting a later answer of a visit that is signed off takes the sign-off back and"
                    + " needs a reason."
        },
        footer = {
            "",
            "Example:",
            "  tarozi decide garments.tarozi assessment/0190…/answer/fl-resign result --keep"
                    + " 3f9a01c277be",
            "",
            "tarozi conflicts prints subject, field and ids. Ends with 3 if more conflicts remain."
        })
final class DecideCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "PROGRAMME", description = "The programme file.")
    private Path file;

    @Parameters(index = "1", paramLabel = "SUBJECT", description = "What it is about.")
    private String subject;

    @Parameters(index = "2", paramLabel = "FIELD", description = "Its field in conflict.")
    private String field;

    @ArgGroup(multiplicity = "1")
    private @Nullable Wish wish;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why; it stays in the history beside the decision.")
    private @Nullable String reason;

    @Mixin private ActorOption actor;

    DecideCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// Exactly one of three.
    private static final class Wish {

        @Option(
                names = "--keep",
                paramLabel = "ID",
                description = "Keep this one: the first digits of its id, at least 6.")
        private @Nullable String keep;

        @Option(names = "--both", description = "Keep all texts, one below the other.")
        private boolean both;

        @Option(
                names = "--value",
                paramLabel = "VALUE",
                description = "Another value; \"\" empties the field.")
        private @Nullable String value;

        private Choice choice() {
            if (both) {
                return new Choice.Both();
            }
            return keep == null
                    ? new Choice.Entered(Objects.requireNonNull(value))
                    : new Choice.Keep(keep.strip().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public ExitCode call() {
        Optional<Subject> about = Subjects.find(subject);
        return about.isEmpty()
                ? surroundings
                        .console()
                        .refuse(
                                "\""
                                        + subject
                                        + "\" is not a subject; tarozi conflicts prints them,"
                                        + " such as assessment/0190…/answer/fl-resign.")
                : ProgrammeFile.change(
                        surroundings.console(), file, programme -> decide(programme, about.get()));
    }

    private ExitCode decide(Programme programme, Subject about) {
        Editing editing = programme.editing(actor.author(surroundings), surroundings.clock());
        Optional<String> why =
                Optional.ofNullable(reason).map(String::strip).filter(text -> !text.isEmpty());
        Choice choice = Objects.requireNonNull(wish).choice();
        return switch (new Deciding(programme, editing).decide(about, field, choice, why)) {
            case Deciding.Outcome.Refused(String sentence) ->
                    surroundings.console().refuse(sentence);
            case Deciding.Outcome.Decided decided -> {
                print(decided, meaning(programme, about, decided.value()));
                yield remaining(programme);
            }
        };
    }

    private void print(Deciding.Outcome.Decided decided, String meaning) {
        PrintStream out = surroundings.console().out();
        out.println("Decided: " + meaning);
        if (decided.reopened()) {
            out.println(
                    "The sign-off was taken back: everything that was written after it counts now"
                            + " too. Look at it; the visit has to be signed off again.");
        }
    }

    private String meaning(Programme programme, Subject about, Value value) {
        boolean empty = value.display().isEmpty();
        if (field.equals(Deletion.FIELD)) {
            return empty ? "it stays." : "it is deleted.";
        }
        Titles titles = new Titles(programme.assessments(), "en");
        return empty
                ? field + " is empty."
                : field + " is " + titles.named(about, field, value).orElse(value.display());
    }

    private ExitCode remaining(Programme programme) {
        int conflicts = WaitingConflicts.in(programme);
        surroundings
                .console()
                .out()
                .println(
                        conflicts == 0
                                ? "No conflicts remain."
                                : Numbers.of(conflicts, "conflict remains", "conflicts remain")
                                        + ".");
        return conflicts == 0 ? ExitCode.DONE : ExitCode.CONFLICTS_REMAIN;
    }
}
