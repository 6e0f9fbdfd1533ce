package org.tarozi.cli;

import org.jspecify.annotations.Nullable;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.job.HandOver;
import org.tarozi.job.HandedFile;
import org.tarozi.job.OutputFile;
import org.tarozi.job.Subjects;
import org.tarozi.store.Programme;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `tarozi export`: writes an assessment file to hand over.
@Command(
        name = "export",
        description = {
            "Write an assessment file (.tza) to hand over: the assessments with their factories,"
                    + " checklists, photos and their whole history.",
            "Interview notes and sample keys stay behind. The file is read back before the command"
                    + " says that it is sound."
        },
        footer = {"", "Example:", "  tarozi export garments.tarozi -o week-20.tza"})
final class ExportCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PROGRAMME", description = "The programme file.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.tza",
            description = {
                "The file to write; an assessment file of that name is replaced only if all it"
                        + " holds is in this programme too.",
                "What does not fit into one goes into several, numbered after it."
            })
    private @Nullable Path output;

    @Option(
            names = "--assessment",
            arity = "1..*",
            split = ",",
            paramLabel = "ID",
            description = "Only these assessments; all of them without it.")
    private List<AssessmentId> assessments = List.of();

    @Mixin private ActorOption actor;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        Path target = Objects.requireNonNull(output);
        Optional<String> obstacle = OutputFile.ASSESSMENT_FILE.obstacle(target);
        return obstacle.isPresent()
                ? surroundings.console().refuse(obstacle.get())
                : ProgrammeFile.change(
                        surroundings.console(), file, programme -> export(programme, target));
    }

    private ExitCode export(Programme programme, Path target) {
        List<AssessmentId> unknown =
                assessments.stream().filter(id -> !isKnown(programme, id)).toList();
        if (!unknown.isEmpty()) {
            unknown.forEach(id -> surroundings.console().say("There is no assessment " + id + "."));
            return ExitCode.REFUSED;
        }
        HandOver handOver =
                new HandOver(programme, actor.author(surroundings), surroundings.clock());
        Optional<String> obstacle = handOver.obstacle(target);
        return obstacle.isPresent()
                ? surroundings.console().refuse(obstacle.get())
                : write(handOver, target);
    }

    private ExitCode write(HandOver handOver, Path target) {
        return switch (handOver.write(assessments, target)) {
            case HandOver.Outcome.Nothing() ->
                    surroundings
                            .console()
                            .refuse(
                                    "The programme is empty: nothing to hand over. Auditors start"
                                            + " from a copy of its file.");
            case HandOver.Outcome.Unsound(Path written, String reason) -> unsound(written, reason);
            case HandOver.Outcome.Written(List<HandedFile> files) -> {
                files.forEach(this::print);
                if (files.size() > 1) {
                    surroundings
                            .console()
                            .out()
                            .println(
                                    files.size()
                                            + " files, because all of it does not fit into one."
                                            + " Hand over all of them.");
                }
                yield ExitCode.DONE;
            }
        };
    }

    private static boolean isKnown(Programme programme, AssessmentId id) {
        return !programme.group(Subjects.of(id)).parts().isEmpty();
    }

    private ExitCode unsound(Path target, String reason) {
        surroundings
                .console()
                .say(
                        "The file "
                                + target
                                + " was written but reads back wrongly: "
                                + reason
                                + ". Nothing of it was kept; write it to another disk.");
        return ExitCode.MACHINE_FAILED;
    }

    private void print(HandedFile file) {
        PrintStream out = surroundings.console().out();
        out.println(
                String.format(
                        Locale.ROOT,
                        "%s: %s, %s, %s, verified",
                        file.path(),
                        Numbers.of(file.assessments(), "assessment"),
                        Numbers.of(file.changes(), "change"),
                        Numbers.of(file.photos(), "attachment")));
        if (file.missing() > 0) {
            out.println(
                    Numbers.of(file.missing(), "attachment") + " never reached this programme.");
        }
        if (file.confidential() > 0) {
            out.println(
                    Numbers.of(file.confidential(), "confidential part")
                            + " stayed behind: interview notes and sample keys.");
        }
        if (file.removed() > 0) {
            out.println(
                    Numbers.of(file.removed(), "attachment")
                            + " stayed behind: removed from the visit.");
        }
        if (file.withdrawn() > 0) {
            out.println(
                    Numbers.of(file.withdrawn(), "part")
                            + " of an import that was taken back went along, because something that"
                            + " counts was built on it. None of it counts where the file is"
                            + " merged.");
        }
    }
}
