package org.tarozi.cli;

import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.Claim;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.checklist.yaml.Place;
import org.tarozi.checklist.yaml.Problem;
import org.tarozi.checklist.yaml.Reading;
import org.tarozi.job.ChecklistFromFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Checklists named on the command line: by the id of one that comes with the program, or by a
/// file.
final class ChecklistArguments {

    private final List<Checklist> shipped = ShippedChecklists.all();
    private final List<Checklist> known = new ArrayList<>(shipped);

    /// One release in a line.
    static String brief(Release release) {
        return String.format(
                Locale.ROOT,
                "%s (%s), %s, fingerprint %s",
                release.title().in("en"),
                release.id(),
                Numbers.of(release.questions().size(), "question"),
                release.fingerprint().brief());
    }

    /// How many of the problems of a refused file are more than warnings.
    static long errors(Reading.Refused<Checklist> refused) {
        return refused.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
    }

    /// Does something with the checklist that was read, or names what is wrong with it.
    static ExitCode use(
            Console console, Reading<Checklist> reading, Function<Checklist, ExitCode> work) {
        return switch (reading) {
            case Reading.Ok<Checklist> ok -> work.apply(ok.value());
            case Reading.Refused<Checklist> refused -> {
                refused.problems().stream().map(Problem::text).forEach(console.err()::println);
                yield console.refuse("Nothing was written.");
            }
        };
    }

    /// The checklist of the last argument, to be used; an overlay stands on one of those before it
    /// or on one of the program.
    Reading<Checklist> read(List<String> arguments) {
        return last(arguments, argument -> claimed(argument, read(argument)));
    }

    /// The checklist of the last argument, only to be looked at: it may be a changed one that has
    /// kept its id.
    Reading<Checklist> look(List<String> arguments) {
        return last(arguments, this::read);
    }

    private Reading<Checklist> last(
            List<String> arguments, Function<String, Reading<Checklist>> reader) {
        Reading<Checklist> last = missing("");
        Optional<Checklist> before = Optional.empty();
        for (String argument : arguments) {
            last = reader.apply(argument);
            switch (last) {
                case Reading.Refused<Checklist> refused -> {
                    return refused;
                }
                case Reading.Ok<Checklist> ok -> {
                    if (before.isPresent() && !standsOn(ok.value(), before.get())) {
                        return unfitting(argument, before.get());
                    }
                    know(ok.value());
                    before = Optional.of(ok.value());
                }
            }
        }
        return last;
    }

    private static boolean standsOn(Checklist checklist, Checklist base) {
        return checklist.files().stream().anyMatch(file -> file.id().equals(base.release().id()));
    }

    private static Reading<Checklist> unfitting(String argument, Checklist before) {
        return new Reading.Refused<>(
                List.of(
                        new Problem(
                                Place.whole(argument),
                                Problem.Severity.ERROR,
                                "a checklist that does not stand on " + before.release().id(),
                                "an overlay on it: what stands before an overlay is its base")));
    }

    /// The checklist of one argument.
    Reading<Checklist> read(String argument) {
        Optional<Checklist> named =
                shipped.stream()
                        .filter(one -> one.release().id().value().equals(argument))
                        .findFirst();
        if (named.isPresent()) {
            return new Reading.Ok<>(named.get(), List.of());
        }
        Path file = Path.of(argument);
        return Files.isRegularFile(file) ? ChecklistFromFile.read(file, known) : missing(argument);
    }

    /// The checklist of a file, never of an id.
    Reading<Checklist> readFile(Path file) {
        return Files.isRegularFile(file)
                ? ChecklistFromFile.read(file, known)
                : missing(file.toString());
    }

    /// A checklist that shall be used, from a file: its id is not that of a known one with another
    /// content.
    Reading<Checklist> claimed(String argument, Reading<Checklist> reading) {
        return switch (reading) {
            case Reading.Refused<Checklist> refused -> refused;
            case Reading.Ok<Checklist>(Checklist checklist, List<Problem> warnings) ->
                    switch (Claim.of(checklist, known)) {
                        case Claim.Rightful(Checklist taken) -> new Reading.Ok<>(taken, warnings);
                        case Claim.Wrongful(Release there, Release other) ->
                                new Reading.Refused<>(List.of(wrongful(argument, there, other)));
                    };
        };
    }

    private static Problem wrongful(String argument, Release there, Release other) {
        return new Problem(
                Place.whole(argument),
                Problem.Severity.ERROR,
                counted(other),
                "the "
                        + counted(there)
                        + ", which has this id already. What was released never changes: take the"
                        + " whole file if this one was cut off, or give what was changed an id of"
                        + " its own");
    }

    private static String counted(Release release) {
        return String.format(
                Locale.ROOT,
                "%s with %s (fingerprint %s)",
                release.id(),
                Numbers.of(release.questions().size(), "question"),
                release.fingerprint().brief());
    }

    /// The checklist of one argument, on which later overlays may stand.
    Reading<Checklist> learn(String argument) {
        Reading<Checklist> reading = read(argument);
        if (reading instanceof Reading.Ok<Checklist>(Checklist checklist, _)) {
            know(checklist);
        }
        return reading;
    }

    /// Lets later overlays stand on a checklist.
    void know(Checklist checklist) {
        known.addFirst(checklist);
    }

    private Reading<Checklist> missing(String argument) {
        String ids =
                shipped.stream()
                        .map(one -> one.release().id().value())
                        .collect(Collectors.joining(", "));
        String found =
                argument.isBlank()
                        ? "an empty name"
                        : Files.isDirectory(Path.of(argument)) ? "a folder" : "no such file";
        return new Reading.Refused<>(
                List.of(
                        new Problem(
                                Place.whole(argument.isBlank() ? "\"\"" : argument),
                                Problem.Severity.ERROR,
                                found,
                                "a checklist file, or one of " + ids)));
    }
}
