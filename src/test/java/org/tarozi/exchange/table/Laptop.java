package org.tarozi.exchange.table;

import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Rates;
import org.tarozi.analysis.Scope;
import org.tarozi.analysis.Selection;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.change.Change;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.MergeCount;
import org.tarozi.change.Proposal;
import org.tarozi.change.Segment;
import org.tarozi.change.SegmentReader;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.exchange.Importer;
import org.tarozi.exchange.Receipt;
import org.tarozi.exchange.tza.Manifest;
import org.tarozi.exchange.tza.TzaWriter;
import org.tarozi.store.Author;
import org.tarozi.store.Editing;
import org.tarozi.store.Export;
import org.tarozi.store.ImportBatch;
import org.tarozi.store.Linking;
import org.tarozi.store.Parcel;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/// One programme file and somebody who works on it.
public final class Laptop implements AutoCloseable {

    private static final UUID PROGRAMME = new UUID(0x7000, 0x8000_0000_0000_0001L);
    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    private final Programme programme;
    private MergeCount last = MergeCount.NONE;
    private final Author author = new Author("Auditor", DeviceKey.created());

    /// A new file of the one programme of these tests.
    public Laptop(Path file) {
        programme =
                switch (Programme.create(file, PROGRAMME)) {
                    case Opening.Opened<Programme>(Programme opened) -> opened;
                    case Opening<Programme> refused ->
                            throw new IllegalStateException(refused.toString());
                };
    }

    public Programme programme() {
        return programme;
    }

    /// Imports one table and keeps the batch; whether anything was new.
    public boolean merges(BiFunction<Programme, ImportBatch, ImportBatch.Outcome.Merged> table) {
        ImportBatch batch = programme.beginImport("Auditor", () -> NOW);
        last = table.apply(programme, batch).count();
        return batch.keep("{}");
    }

    /// What became of the changes of the last table.
    public MergeCount last() {
        return last;
    }

    public void sets(Subject subject, String field, Value value) {
        programme.editing(author, () -> NOW).set(subject, field, value);
    }

    /// Says that two things are the same.
    public void links(Subject one, Subject other) {
        Editing editing = programme.editing(author, () -> NOW);
        if (!(new Linking(programme, editing).link(one.path(), other.path())
                instanceof Linking.Outcome.Done)) {
            throw new IllegalStateException(one + " and " + other + " cannot be linked");
        }
    }

    /// Makes a change as it is, whatever was known of the field.
    public void makes(Proposal change) {
        programme.editing(author, () -> NOW).apply(List.of(change), Optional.empty());
    }

    /// Takes over everything another laptop holds.
    public void receives(Laptop other) {
        Export.Contents contents = other.everything();
        List<Parcel.Received> received =
                contents.segments().stream()
                        .map(
                                one ->
                                        new Parcel.Received(
                                                segment(one.bytes()),
                                                one.signature(),
                                                Optional.empty()))
                        .toList();
        ImportBatch batch = programme.beginImport("Auditor", () -> NOW);
        batch.add(new Parcel(received, contents.checklists(), Map.of()));
        batch.keep("{}");
    }

    /// Imports files as the program does.
    public Receipt takes(Path... files) {
        return new Importer(programme, "Auditor", () -> NOW).run(List.of(files));
    }

    /// What is handed over where everything is.
    public Export.Contents everything() {
        return programme.export(author, () -> NOW).everything();
    }

    /// Hands over everything as an assessment file. Takes imports back.
    public void takesBack(UUID... batches) {
        List.of(batches).forEach(programme().withdrawal()::withdraw);
    }

    public Path handsOver(Path file) {
        Export.Contents contents = everything();
        new TzaWriter(contents, programme.attachments()::find)
                .write(file, new Manifest.Sender(programme.id(), programme.name(), "Auditor"));
        return file;
    }

    private static Segment segment(byte[] bytes) {
        return switch (new SegmentReader().read(bytes)) {
            case Segment.Reading.Sound(Segment segment) -> segment;
            case Segment.Reading.Newer newer -> throw new AssertionError(newer);
            case Segment.Reading.Refused(int line, String reason) ->
                    throw new IllegalStateException(line + ": " + reason);
        };
    }

    /// The names of all segments, which are digests of their bytes.
    public List<String> segments() {
        return everything().segments().stream().map(one -> one.name().hex()).sorted().toList();
    }

    /// How many changes all segments hold, each counted once.
    public int changes() {
        return (int)
                everything().segments().stream()
                        .flatMap(one -> segment(one.bytes()).changes().stream())
                        .map(Change::id)
                        .distinct()
                        .count();
    }

    /// All rates as a text.
    public List<RateGroup> rates(Scope scope) {
        AssessmentSet set = programme.assessments();
        return Rates.of(set, Selection.of(set, scope)).groups();
    }

    @Override
    public void close() {
        programme.close();
    }
}
