package org.tarozi.cli;

import org.tarozi.assessment.AssessmentPart;
import org.tarozi.change.Change;
import org.tarozi.change.Deletion;
import org.tarozi.change.Link;
import org.tarozi.change.Value;
import org.tarozi.exchange.SheetFiles;
import org.tarozi.job.OpenConflict;
import org.tarozi.job.Titles;
import org.tarozi.job.WaitingConflicts;
import org.tarozi.store.Programme;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `tarozi conflicts`: lists what people must decide.
@Command(
        name = "conflicts",
        description = {
            "List the fields where people wrote different things and nobody decided yet, with who"
                    + " wrote what and when.",
            "Until it is decided such a field has no value and is in no count."
        },
        footer = {
            "",
            "Example:",
            "  tarozi conflicts garments.tarozi",
            "",
            "tarozi decide settles one. Ends with 3 if there are conflicts."
        })
final class ConflictsCommand implements Callable<ExitCode> {

    /// Enough digits of an id to tell it from the others.
    private static final int SHOWN_DIGITS = 12;

    /// Below the digits and the number of a version.
    private static final int VALUE_INDENT = 7 + SHOWN_DIGITS + 2;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PROGRAMME", description = "The programme file.")
    private Path file;

    @Mixin private JsonOption json;

    ConflictsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        return ProgrammeFile.look(surroundings.console(), file, this::list);
    }

    private ExitCode list(Programme programme) {
        Titles titles = new Titles(programme.assessments(), "en");
        List<OpenConflict> open =
                WaitingConflicts.of(programme).stream()
                        .map(conflict -> OpenConflict.of(programme, titles, conflict))
                        .toList();
        if (json.wanted()) {
            JsonDocument.print(
                    surroundings.console().out(), ConflictsJson.of(open, programme, titles));
        } else {
            print(open, titles);
            printTrashed(programme.inTrash().conflicts().size());
            printParallel(programme.parallelEdits());
        }
        return open.isEmpty() ? ExitCode.DONE : ExitCode.CONFLICTS_REMAIN;
    }

    private void print(List<OpenConflict> open, Titles titles) {
        PrintStream out = surroundings.console().out();
        out.println(
                open.isEmpty()
                        ? "No conflicts."
                        : Numbers.of(open.size(), "conflict") + " to decide:");
        for (OpenConflict conflict : open) {
            out.println();
            out.println(where(conflict, titles));
            question(conflict, titles).forEach(line -> out.println("  " + line));
            out.println("  " + conflict.field() + ":");
            int number = 1;
            for (OpenConflict.Said said : conflict.heads()) {
                out.println("    " + number++ + ". " + line(conflict, said, titles));
            }
            out.println("  To decide: " + command(conflict));
        }
    }

    private static String where(OpenConflict conflict, Titles titles) {
        if (conflict.isOfProgramme()) {
            return "The programme itself";
        }
        String factory = conflict.factory().map(titles::factory).orElse("no factory");
        return conflict.assessment().isEmpty()
                ? factory
                : factory
                        + conflict.visit()
                                .map(day -> ", visit of " + day)
                                .orElse(", visit without a date");
    }

    private static List<String> question(OpenConflict conflict, Titles titles) {
        String photo =
                AssessmentPart.isEvidence(conflict.subject().root().relative(conflict.subject()))
                        ? "a photo or file to: "
                        : "";
        return conflict
                .question()
                .map(
                        id ->
                                titles.question(conflict.assessment().orElse(""), id)
                                        .map(asked -> asked.text().in("en"))
                                        .map(text -> photo + text + " (" + id + ")")
                                        .orElse(photo + id))
                .stream()
                .toList();
    }

    private static String line(OpenConflict conflict, OpenConflict.Said said, Titles titles) {
        Change head = said.head();
        String who =
                said.by().stream()
                        .map(change -> said(change, conflict.sheets()))
                        .collect(Collectors.joining("; "));
        boolean stands = conflict.standing().filter(head.value()::equals).isPresent();
        return head.id().toString().substring(0, SHOWN_DIGITS)
                + "  "
                + value(conflict, head, titles)
                + "  ("
                + who
                + ")"
                + (stands ? "  stands until decided: signed off" : "");
    }

    /// Sheets have no name and no clock: only their files tell one from another.
    private static String said(Change change, SheetFiles sheets) {
        return BatchText.said(change.origin())
                + sheets.source(change)
                        .map(
                                source ->
                                        (source.isTable() ? ", in " : ", brought by ")
                                                + source.file())
                        .orElse("");
    }

    private static String value(OpenConflict conflict, Change head, Titles titles) {
        if (!conflict.field().equals(Deletion.FIELD)) {
            return head.value() instanceof Value.Cleared ? "(emptied)" : words(head, titles);
        }
        if (head.field().equals(Deletion.FIELD)) {
            return head.value() instanceof Value.Cleared ? "restored" : "delete it";
        }
        return Link.isField(head.field())
                ? "keep it: it was linked with another, and both count as one"
                : "keep it: " + head.field() + " = " + words(head, titles);
    }

    private static String words(Change head, Titles titles) {
        return titles.named(head.subject(), head.field(), head.value())
                .orElseGet(() -> BatchText.within(head.value().display(), VALUE_INDENT));
    }

    private String command(OpenConflict conflict) {
        return String.format(
                Locale.ROOT,
                "tarozi decide %s %s %s --keep ID",
                Quoted.of(file),
                conflict.subject(),
                conflict.field());
    }

    private void printTrashed(int trashed) {
        if (trashed > 0) {
            surroundings
                    .console()
                    .out()
                    .println(
                            "\nIn the trash, where nobody has to decide: "
                                    + Numbers.of(trashed, "more conflict")
                                    + ".");
        }
    }

    private void printParallel(int parallel) {
        if (parallel > 0) {
            surroundings
                    .console()
                    .out()
                    .println(
                            Numbers.of(parallel, "answer was", "answers were")
                                    + " written by several people without a conflict.");
        }
    }
}
