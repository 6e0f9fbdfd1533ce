package org.tarozi.cli;

import org.tarozi.assessment.AssessmentSet;
import org.tarozi.job.WaitingConflicts;
import org.tarozi.store.Checkup;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.Trouble;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `tarozi doctor`: whether everything in a programme file is sound.
@Command(
        name = "doctor",
        description = {
            "Check a programme file whole: the database, the digest of every record and photo,"
                + " every signature, and the computed tables against the changes they come from.",
            "With --rebuild the computed tables are made again; nothing people wrote is touched."
        },
        footer = {
            "",
            "Example:",
            "  tarozi doctor garments.tarozi",
            "",
            "Ends with 1 if something is wrong. In the JSON document \"remedy\" is then rebuild"
                    + " (--rebuild mends it) or restore (go on with a backup)."
        })
final class DoctorCommand implements Callable<ExitCode> {

    /// What to do about a file that is not sound.
    private enum Remedy {
        /// Nothing people wrote is lost: compute the tables again.
        REBUILD,
        /// Something people wrote is: go on with a backup or what colleagues have.
        RESTORE;

        static Remedy of(List<String> problems) {
            return problems.stream().allMatch(problem -> problem.contains("--rebuild"))
                    ? REBUILD
                    : RESTORE;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PROGRAMME", description = "The programme file.")
    private Path file;

    @Option(names = "--rebuild", description = "Make the computed tables again, then check.")
    private boolean rebuild;

    @Mixin private JsonOption json;

    DoctorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        Opening<Programme> opening = rebuild ? Programme.open(file) : Programme.openToRead(file);
        if (json.wanted()
                && opening instanceof Opening.Refused<Programme>(Trouble why)
                && why.kind().isDamage()) {
            JsonDocument.print(
                    surroundings.console().out(), json(Optional.empty(), List.of(why.sentence())));
            return ExitCode.REFUSED;
        }
        return ProgrammeFile.use(surroundings.console(), opening, this::check);
    }

    private ExitCode check(Programme programme) {
        Checkup checkup = programme.checkup();
        if (rebuild) {
            checkup.rebuild();
        }
        List<String> problems = checkup.problems();
        if (json.wanted()) {
            JsonDocument.print(
                    surroundings.console().out(), json(Optional.of(programme), problems));
        } else {
            print(programme, problems);
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private void print(Programme programme, List<String> problems) {
        PrintStream out = surroundings.console().out();
        if (rebuild) {
            out.println("The computed tables were made again from the changes.");
        }
        if (problems.isEmpty()) {
            out.println(file + " is sound: " + ProgrammeText.counts(programme) + ".");
        } else {
            problems.forEach(surroundings.console()::say);
            surroundings.console().err().println(advice(Remedy.of(problems)));
        }
    }

    private String advice(Remedy remedy) {
        return switch (remedy) {
            case REBUILD ->
                    "Nothing people wrote is lost. Do: tarozi doctor "
                            + Quoted.of(file)
                            + " --rebuild";
            case RESTORE ->
                    "Keep this file as it is. Go on with a backup, or ask colleagues for their"
                        + " assessment files and import them into a new programme: what they hold"
                        + " is then whole again.";
        };
    }

    /// Of a file that is not sound nothing is counted: null.
    private ObjectNode json(Optional<Programme> opened, List<String> problems) {
        boolean sound = problems.isEmpty();
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("file", file.toString());
        root.put("sound", sound);
        root.put("rebuilt", rebuild && opened.isPresent());
        List.of("assessments", "factories", "imports", "conflicts").forEach(root::putNull);
        opened.filter(programme -> sound).ifPresent(programme -> count(root, programme));
        ArrayNode sentences = root.putArray("problems");
        problems.forEach(sentences::add);
        root.put("remedy", sound ? null : Remedy.of(problems).key());
        return root;
    }

    private static void count(ObjectNode root, Programme programme) {
        AssessmentSet set = programme.assessments();
        root.put("assessments", set.liveAssessments());
        root.put("factories", set.liveFactories());
        root.put("imports", programme.batches().size());
        root.put("conflicts", WaitingConflicts.in(programme));
    }
}
