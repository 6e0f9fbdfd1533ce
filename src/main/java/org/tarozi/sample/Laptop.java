package org.tarozi.sample;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;
import org.tarozi.change.Group;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.Importer;
import org.tarozi.exchange.Receipt;
import org.tarozi.exchange.tza.Manifest;
import org.tarozi.exchange.tza.TzaWriter;
import org.tarozi.store.Author;
import org.tarozi.store.Export;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.Trouble;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One person at work: a programme file, a device key and a clock of one's own.
final class Laptop implements AutoCloseable {

    private final Programme programme;
    private final Author author;
    private final VisitClock clock;

    private Laptop(Programme programme, String person, Instant start) {
        this.programme = programme;
        this.author = new Author(person, key(person));
        this.clock = new VisitClock(start);
    }

    /// A laptop with an empty programme file.
    static Laptop of(String person, Path file, UUID programme, Instant start) {
        return switch (Programme.create(file, programme)) {
            case Opening.Opened<Programme>(Programme made) -> new Laptop(made, person, start);
            case Opening.Refused<Programme>(Trouble why) ->
                    throw new IllegalStateException(why.sentence());
            case Opening.InUse<Programme>(Trouble why) ->
                    throw new IllegalStateException(why.sentence());
        };
    }

    /// The key of an invented person. Everybody can make it, so it proves nothing.
    private static DeviceKey key(String person) {
        byte[] text = ("Tarozi sample: " + person).getBytes(StandardCharsets.UTF_8);
        return DeviceKey.ofSeed(Digest.of(text).raw());
    }

    static String device(String person) {
        return key(person).id();
    }

    Programme programme() {
        return programme;
    }

    String person() {
        return author.person();
    }

    VisitClock clock() {
        return clock;
    }

    /// Fills in several fields of one thing at the same moment.
    void write(Subject root, List<Entry> entries) {
        Group group = programme.group(root);
        List<Proposal> proposals =
                entries.stream()
                        .flatMap(
                                entry ->
                                        group
                                                .propose(entry.part(), entry.field(), entry.value())
                                                .stream())
                        .toList();
        programme.editing(author, clock).apply(proposals, Optional.empty());
    }

    Digest attach(byte[] file) {
        return programme.editing(author, clock).attach(file);
    }

    void handOverEverything(Path file) {
        write(file, programme.export(author, clock).everything());
    }

    void handOver(UUID assessment, Path file) {
        AssessmentId id = new AssessmentId(assessment);
        write(file, programme.export(author, clock).of(List.of(id)));
    }

    private void write(Path file, Export.Contents contents) {
        Manifest.Sender sender =
                new Manifest.Sender(programme.id(), programme.name(), author.person());
        new TzaWriter(contents, programme.attachments()::find).write(file, sender);
    }

    /// Takes files in; the sample's own files are never refused.
    Receipt take(List<Path> files) {
        Receipt receipt = new Importer(programme, author.person(), clock).run(files);
        for (FileReceipt file : receipt.files()) {
            file.reason()
                    .ifPresent(
                            reason -> {
                                throw new IllegalStateException(file.file() + ": " + reason);
                            });
        }
        return receipt;
    }

    @Override
    public void close() {
        programme.close();
    }
}
