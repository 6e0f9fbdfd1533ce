package org.tarozi.cli;

import org.tarozi.assessment.AssessmentSet;
import org.tarozi.change.Replacements;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.Importer;
import org.tarozi.exchange.Receipt;
import org.tarozi.exchange.Refusal;
import org.tarozi.job.Consequences;
import org.tarozi.job.Titles;
import org.tarozi.job.WaitingConflicts;
import org.tarozi.store.Programme;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// `tarozi import`: takes files into a programme.
@Command(
        name = "import",
        description = {
            "Take the files of auditors into a programme: all of them as one import, each with a"
                    + " receipt. A bad file is named and left out; it stops no other.",
            "Any order, any number of times: what is there already is never doubled, and nothing is"
                    + " overwritten. Two answers that differ become a conflict for people.",
            "A table in a later import takes the place of what tables of its sort said before,"
                + " which the receipt counts as updated; it conflicts only with what people wrote"
                + " since. Answer sheets of one import that differ are a conflict."
        },
        footer = {
            "",
            "Example:",
            "  tarozi import garments.tarozi from-auditors/*.tza",
            "",
            "With --dry-run first if in doubt; tarozi undo-import takes an import back.",
            "Ends with 4 if a file is missing or could not be read, else with 1 if one was refused,"
                    + " else with 3 if conflicts remain in the programme."
        })
final class ImportCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROGRAMME", description = "The programme file.")
    private Path file;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "Assessment files (.tza), STAR csv, answer sheets (csv, xlsx): recognised by what"
                        + " is in them, never by their names."
            })
    private List<String> files = List.of();

    @Option(names = "--dry-run", description = "Say what would happen and change nothing.")
    private boolean dryRun;

    @Mixin private JsonOption json;

    @Mixin private ActorOption actor;

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        List<Path> paths = FileArguments.files(files, spec);
        return dryRun
                ? ProgrammeFile.attempt(surroundings.console(), file, one -> preview(one, paths))
                : ProgrammeFile.change(surroundings.console(), file, one -> merge(one, paths));
    }

    private ExitCode merge(Programme programme, List<Path> paths) {
        AssessmentSet before = programme.assessments();
        Replacements replaced = new Replacements();
        Receipt receipt = importer(programme).run(paths, progress(paths, replaced));
        return ended(receipt, told(receipt, replaced, before, programme), programme);
    }

    private ExitCode preview(Programme copy, List<Path> paths) {
        AssessmentSet before = copy.assessments();
        Replacements replaced = new Replacements();
        return importer(copy)
                .preview(
                        paths,
                        progress(paths, replaced),
                        receipt -> ended(receipt, told(receipt, replaced, before, copy), copy));
    }

    private Importer.Listener progress(List<Path> paths, Replacements replaced) {
        return new ImportProgress(surroundings.console(), paths.size(), replaced);
    }

    private Importer importer(Programme programme) {
        return new Importer(programme, actor.name(surroundings), surroundings.clock());
    }

    /// What people should know of it beside the receipt.
    private record Told(ReplacedText replaced, ConsequencesText step) {

        List<String> lines() {
            return Stream.concat(replaced.lines().stream(), step.lines().stream()).toList();
        }

        void into(ObjectNode document) {
            replaced.into(document);
            step.into(document);
        }
    }

    /// @param programme as it is with what came in
    private static Told told(
            Receipt receipt, Replacements replaced, AssessmentSet before, Programme programme) {
        return new Told(
                new ReplacedText(
                        replaced,
                        receipt.total().updated(),
                        new Titles(programme.assessments(), "en")),
                new ConsequencesText(Consequences.of(before, programme)));
    }

    /// @param programme as it is with what came in
    private ExitCode ended(Receipt receipt, Told told, Programme programme) {
        int conflicts = WaitingConflicts.in(programme);
        if (json.wanted()) {
            ObjectNode document = receipt.json();
            told.into(document);
            JsonDocument.print(surroundings.console().out(), document);
        } else {
            print(receipt, told.lines(), conflicts);
        }
        Set<ExitCode> results = EnumSet.of(ExitCode.DONE);
        for (FileReceipt one : receipt.files()) {
            one.refusal().map(Refusal::kind).map(ImportCommand::ended).ifPresent(results::add);
        }
        if (conflicts > 0) {
            results.add(ExitCode.CONFLICTS_REMAIN);
        }
        return ExitCode.gravest(results);
    }

    private static ExitCode ended(Refusal.Kind kind) {
        return switch (kind) {
            case MISSING, UNREADABLE -> ExitCode.MACHINE_FAILED;
            case EMPTY,
                    DATABASE,
                    OPEN_DOCUMENT,
                    OTHER_ZIP,
                    REPORT,
                    CHECKLIST,
                    UNKNOWN,
                    UNSOUND,
                    NEWER,
                    SIGNER,
                    DESTROYED,
                    TABLE,
                    CHANGED ->
                    ExitCode.REFUSED;
        };
    }

    /// An import of files that are all here is not kept, so it protects nothing from being taken
    /// back with an earlier one.
    private static String nothingNew(Receipt receipt) {
        String nothing = "Nothing new: the programme is as it was";
        return receipt.count(FileReceipt.Status.SAME) == 0
                ? nothing + "."
                : nothing
                        + ", and there is no import to take back. All that the files say was here"
                        + " before; taking back the import that brought it takes it away.";
    }

    private void print(Receipt receipt, List<String> told, int conflicts) {
        ReceiptText text = new ReceiptText(surroundings.console().out());
        text.print(receipt);
        told.forEach(text::line);
        if (dryRun) {
            text.line("Nothing was changed: this was a look ahead.");
            return;
        }
        receipt.batch()
                .ifPresentOrElse(
                        batch ->
                                text.line(
                                        "To take it back: tarozi undo-import "
                                                + Quoted.of(file)
                                                + " "
                                                + batch),
                        () -> text.line(nothingNew(receipt)));
        if (conflicts > 0) {
            text.line(
                    Numbers.of(conflicts, "conflict")
                            + " in the programme to decide: tarozi conflicts "
                            + Quoted.of(file));
        }
    }
}
