package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.Identity;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.profile.DeviceKeyFile;
import org.tarozi.store.Author;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;

/// One person's machine in a test: a folder, a programme file in it, a device key of its own.
final class Laptop {

    private final Path folder;
    private final String person;
    private Instant now = CommandRun.NOW;

    private Laptop(Path folder, String person) {
        this.folder = folder;
        this.person = person;
    }

    /// A machine with a new programme.
    static Laptop withNewProgramme(Path parent, String person) {
        Laptop laptop = new Laptop(created(parent.resolve(person)), person);
        CommandRun run =
                laptop.run("new", laptop.file(), "--checklist", "core-2026", "--as", person);
        assertEquals(0, run.code(), run.err());
        return laptop;
    }

    /// A machine with a copy of this one's programme file, as programmes are given out.
    Laptop copyFor(String other) {
        Laptop laptop = new Laptop(created(folder.resolveSibling(other)), other);
        try {
            Files.copy(Path.of(file()), Path.of(laptop.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return laptop;
    }

    String file() {
        return folder.resolve("p.tarozi").toString();
    }

    Path folder() {
        return folder;
    }

    CommandRun run(String... arguments) {
        return CommandRun.of(folder.resolve("profile"), arguments);
    }

    /// The path of the same factory on every machine.
    static Subject factory(String name) {
        return new Subject("factory/" + Identity.derived("test factory", name));
    }

    /// The path of the same assessment on every machine.
    static Subject assessment(String name) {
        return new Subject("assessment/" + Identity.derived("test", name));
    }

    static String id(Subject root) {
        return root.path().substring(root.path().indexOf('/') + 1);
    }

    /// Writes down a factory and one finished assessment of it, both named alike.
    Laptop visited(String name, String country, String date) {
        edit(
                editing -> {
                    Subject factory = factory(name);
                    editing.set(factory, OfFactory.NAME.key(), Value.of(name));
                    editing.set(factory, OfFactory.COUNTRY.key(), Value.of(country));
                    return assess(editing, factory, assessment(name), date);
                });
        return this;
    }

    /// Writes down a finished assessment of a factory.
    Laptop assessed(String factory, String assessment, String date) {
        edit(editing -> assess(editing, factory(factory), assessment(assessment), date));
        return this;
    }

    private static Editing assess(
            Editing editing, Subject factory, Subject assessment, String date) {
        String checklist =
                ShippedChecklists.find(new ReleaseId("core-2026"))
                        .orElseThrow()
                        .release()
                        .fingerprint()
                        .hex();
        editing.set(assessment, OfAssessment.FACTORY.key(), Value.of(id(factory)));
        editing.set(assessment, OfAssessment.CHECKLIST.key(), Value.of(checklist));
        editing.set(assessment, OfAssessment.START_DATE.key(), Value.of(date));
        editing.set(assessment, OfAssessment.CYCLE.key(), Value.of(1));
        editing.set(assessment, OfAssessment.STATE.key(), Value.of("done"));
        return editing;
    }

    /// Writes down the result of one question.
    Laptop answered(String assessment, String question, String result) {
        return set(
                assessment(assessment).at("answer/" + question),
                OfAnswer.RESULT.key(),
                Value.of(result));
    }

    Laptop set(Subject subject, String field, Value value) {
        edit(editing -> editing.set(subject, field, value));
        return this;
    }

    /// Hands everything over; the file.
    String handOver(String name) {
        String target = folder.resolve(name).toString();
        CommandRun run = run("export", file(), "-o", target, "--as", person);
        assertEquals(0, run.code(), run.err());
        return target;
    }

    Laptop took(String... files) {
        CommandRun run =
                run(
                        java.util.stream.Stream.concat(
                                        List.of("import", file()).stream(), List.of(files).stream())
                                .toArray(String[]::new));
        assertEquals(true, run.code() == 0 || run.code() == 3, run.err());
        return this;
    }

    <T> T edit(Function<Editing, T> work) {
        Author author = new Author(person, new DeviceKeyFile(folder.resolve("profile")).key());
        now = now.plus(Duration.ofMinutes(1));
        return look(programme -> work.apply(programme.editing(author, InstantSource.fixed(now))));
    }

    <T> T look(Function<Programme, T> work) {
        Opening<Programme> opening = Programme.open(Path.of(file()));
        if (opening instanceof Opening.Opened<Programme>(Programme programme)) {
            try (programme) {
                return work.apply(programme);
            }
        }
        throw new AssertionError(opening);
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
