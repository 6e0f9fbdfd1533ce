package org.tarozi.ui.merge;

import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.Identity;
import org.tarozi.change.Deletion;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;
import org.tarozi.change.Proposal;
import org.tarozi.change.SignOff;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.exchange.tza.Manifest;
import org.tarozi.exchange.tza.TzaWriter;
import org.tarozi.job.Founding;
import org.tarozi.store.Author;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One person's programme file in a test, with a device key of its own. Closed between two uses.
final class Desk {

    static final Checklist CHECKLIST =
            ShippedChecklists.find(new ReleaseId("uzbekistan-2026")).orElseThrow();

    private static final UUID PROGRAMME = new UUID(1, 2);

    private final Path file;
    private final Author author;
    private Instant now = Instant.parse("2026-05-14T09:00:00Z");

    private Desk(Path file, String person) {
        this.file = file;
        this.author =
                new Author(
                        person,
                        DeviceKey.ofSeed(Digest.of(person.getBytes(StandardCharsets.UTF_8)).raw()));
    }

    /// A new programme.
    static Desk founded(Path folder, String person) {
        return founded(folder, person, PROGRAMME, "Garments 2026");
    }

    /// The same under another identity.
    static Desk founded(Path folder, String person, UUID id, String name) {
        Desk desk = new Desk(folder.resolve(person + ".tarozi"), person);
        try (Programme programme = opened(Programme.create(desk.file, id))) {
            new Founding(CHECKLIST, name, Map.of()).into(programme, desk.author, desk::tick);
        }
        return desk;
    }

    /// Another person's copy of the programme.
    Desk copyFor(String person) {
        Desk copy = new Desk(file.resolveSibling(person + ".tarozi"), person);
        try {
            Files.copy(file, copy.file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    Path file() {
        return file;
    }

    Author author() {
        return author;
    }

    private Instant tick() {
        now = now.plus(Duration.ofMinutes(7));
        return now;
    }

    /// The visit of a number; the same on every desk.
    static Subject visit(int number) {
        return new Subject("assessment/" + Identity.derived("visit", "" + number));
    }

    static Subject factory(int number) {
        return new Subject("factory/" + Identity.derived("factory", "" + number));
    }

    static Subject answer(int visit, String question) {
        return visit(visit).at("answer/" + question);
    }

    /// Writes down a factory and a finished visit to it.
    Desk visited(int number, String factory) {
        return edit(
                editing -> {
                    set(editing, factory(number), OfFactory.NAME, factory);
                    set(editing, factory(number), OfFactory.COUNTRY, "UZ");
                    Subject visit = visit(number);
                    String id = factory(number).path().substring("factory/".length());
                    set(editing, visit, OfAssessment.FACTORY, id);
                    String print = CHECKLIST.release().fingerprint().hex();
                    set(editing, visit, OfAssessment.CHECKLIST, print);
                    set(editing, visit, OfAssessment.START_DATE, "2026-05-14");
                    set(editing, visit, OfAssessment.STATE, "done");
                });
    }

    Desk answered(int visit, String question, OfAnswer field, String value) {
        return edit(editing -> set(editing, answer(visit, question), field, value));
    }

    Desk set(Subject subject, Field field, Value value) {
        return edit(editing -> editing.set(subject, field.key(), value));
    }

    /// Puts a part of a visit into the trash.
    Desk removed(Subject part) {
        try (Programme programme = open()) {
            Proposal removal = Deletion.proposal(programme.history(part.root()), part);
            programme.editing(author, this::tick).apply(List.of(removal), Optional.empty());
        }
        return this;
    }

    Desk signedOff(int visit) {
        try (Programme programme = open()) {
            programme
                    .editing(author, this::tick)
                    .apply(
                            List.of(SignOff.proposal(programme.history(visit(visit)))),
                            Optional.empty());
        }
        return this;
    }

    private static void set(Editing editing, Subject subject, Field field, String value) {
        editing.set(subject, field.key(), Value.of(value));
    }

    private Desk edit(java.util.function.Consumer<Editing> work) {
        try (Programme programme = open()) {
            work.accept(programme.editing(author, this::tick));
        }
        return this;
    }

    /// Hands over everything.
    Path handOver(String name) {
        Path target = file.resolveSibling(name);
        try (Programme programme = open()) {
            new TzaWriter(
                            programme.export(author, this::tick).everything(),
                            programme.attachments()::find)
                    .write(
                            target,
                            new Manifest.Sender(programme.id(), programme.name(), author.person()));
        }
        return target;
    }

    Programme open() {
        return opened(Programme.open(file));
    }

    static <T> T opened(Opening<T> opening) {
        if (opening instanceof Opening.Opened<T>(T value)) {
            return value;
        }
        throw new AssertionError(opening.toString());
    }
}
