package org.tarozi.cli;

import org.tarozi.assessment.AssessmentSet;
import org.tarozi.change.Subject;
import org.tarozi.job.Losses;
import org.tarozi.store.Linking;
import org.tarozi.store.Programme;
import org.tarozi.store.projection.Conflict;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What people are told about linking and unlinking.
///
/// @param file the programme file as it was named
record LinkingText(Surroundings surroundings, Path file, Programme programme, ActorOption actor) {

    /// Does it and says what came of it.
    ///
    /// @param done what the two are afterwards
    ExitCode say(Function<Linking, Linking.Outcome> step, String done) {
        Linking linking =
                new Linking(
                        programme,
                        programme.editing(actor.author(surroundings), surroundings.clock()));
        List<Conflict> before = programme.conflicts();
        AssessmentSet counted = programme.assessments();
        return switch (step.apply(linking)) {
            case Linking.Outcome.Done(var shown) -> {
                surroundings
                        .console()
                        .out()
                        .println("They are " + done + ", shown under " + listed(shown) + ".");
                new LostText(Losses.since(counted, programme))
                        .lines()
                        .forEach(surroundings.console().out()::println);
                sayOpened(before, programme.conflicts());
                yield ExitCode.DONE;
            }
            case Linking.Outcome.DoneBefore() -> {
                surroundings.console().out().println("They were " + done + " before.");
                yield ExitCode.DONE;
            }
            case Linking.Outcome.Refused(String reason) -> surroundings.console().refuse(reason);
        };
    }

    private static String listed(List<Subject> subjects) {
        return subjects.stream().map(Subject::path).collect(Collectors.joining(" and "));
    }

    private void sayOpened(List<Conflict> before, List<Conflict> now) {
        List<Conflict> gone = without(before, now);
        long opened =
                without(now, before).stream()
                        .filter(one -> gone.stream().noneMatch(old -> isMoved(old, one)))
                        .count();
        if (opened > 0) {
            surroundings
                    .console()
                    .out()
                    .println(
                            Numbers.of(opened, "conflict")
                                    + " more to decide than before: tarozi conflicts "
                                    + Quoted.of(file));
        }
    }

    private static List<Conflict> without(List<Conflict> some, List<Conflict> others) {
        Set<Conflict> known = new HashSet<>(others);
        return some.stream().filter(one -> !known.contains(one)).toList();
    }

    /// Whether a conflict is one that was there before, only shown under another root.
    private static boolean isMoved(Conflict old, Conflict now) {
        return old.part().equals(now.part()) && old.field().equals(now.field());
    }
}
