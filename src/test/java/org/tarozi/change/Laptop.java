package org.tarozi.change;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/// Somebody's laptop: edits as the windows make them, files out and files in, all in memory.
final class Laptop {

    private static final UUID PROGRAMME = UUID.fromString("0190a000-0000-7000-8000-000000000001");

    private final DeviceKey key;
    private final String person;
    private final Holdings holdings;
    private final ChangeWriter writer = new ChangeWriter();
    private Instant clock;
    private @Nullable Map<Subject, History> histories;

    private Laptop(DeviceKey key, String person, Holdings holdings, Instant clock) {
        this.key = key;
        this.person = person;
        this.holdings = holdings;
        this.clock = clock;
    }

    static Laptop of(String person) {
        return of(person, DeviceKey.created(), Duration.ZERO);
    }

    /// A laptop with a given key, whose clock is wrong by so much.
    static Laptop of(String person, DeviceKey key, Duration wrong) {
        return new Laptop(
                key, person, new Holdings(), Instant.parse("2024-05-14T09:00:00Z").plus(wrong));
    }

    /// The same laptop once more: the programme file was copied by hand, the profile with its key
    /// too.
    Laptop copy() {
        return new Laptop(key, person, holdings.copy(), clock);
    }

    Holdings holdings() {
        return holdings;
    }

    String device() {
        return key.id();
    }

    DeviceKey key() {
        return key;
    }

    // ---- what the owner does

    Change set(Place place, Value value) {
        return write(group(place.root()).propose(place.part(), place.field(), value)).getFirst();
    }

    Change answer(String question, long code) {
        return set(Place.answer(question), Value.of(code));
    }

    List<Change> undo(Place place) {
        return write(group(place.root()).undo(place.part(), place.field(), device()));
    }

    Change trash(Subject subject) {
        return write(Deletion.proposal(history(Place.root(subject)), subject));
    }

    Change restore(Subject subject) {
        return write(replacing(subject, Deletion.FIELD));
    }

    Change signOff(Subject root) {
        return write(SignOff.proposal(history(root)));
    }

    Change reopen(Subject root) {
        return write(replacing(root, SignOff.FIELD));
    }

    Change link(UUID one, UUID other, Value value) {
        Link link = Link.between(one, other);
        return write(link.proposal(history(new Subject("assessment/" + link.smaller())), value));
    }

    private Proposal replacing(Subject subject, String field) {
        History history = history(Place.root(subject));
        List<ChangeId> heads =
                history.field(subject, field).map(FieldHistory::heads).orElse(List.of()).stream()
                        .map(Change::id)
                        .toList();
        return new Proposal(subject, field, Value.CLEARED, heads);
    }

    List<Change> write(List<Proposal> proposals) {
        return proposals.stream().map(this::write).toList();
    }

    Change write(Proposal proposal) {
        clock = clock.plusSeconds(7);
        Origin origin = new Origin(device(), person, clock, Optional.empty());
        WrittenChange written = writer.write(proposal, origin);
        holdings.addLocal(written);
        history(Place.root(proposal.subject())).addLive(written.change());
        return written.change();
    }

    // ---- files

    /// Everything it holds, as it would be handed over: what counts, byte for byte.
    List<Segment> export() {
        return export(scope -> true);
    }

    /// What it holds of some scopes.
    List<Segment> export(Predicate<Scope> chosen) {
        Map<SegmentHeader, List<WrittenChange>> unsealed = new LinkedHashMap<>();
        for (WrittenChange written : holdings.local()) {
            SegmentHeader header = header(written.change());
            if (chosen.test(header.scope())) {
                unsealed.computeIfAbsent(header, any -> new ArrayList<>()).add(written);
            }
        }
        unsealed.forEach(
                (header, changes) ->
                        holdings.seal(new SegmentWriter().write(header, changes), changes));
        return holdings.live().stream()
                .filter(segment -> chosen.test(segment.header().scope()))
                .toList();
    }

    /// What was read from a table is sealed apart and not signed.
    private SegmentHeader header(Change change) {
        String device = change.origin().device();
        return new SegmentHeader(
                PROGRAMME,
                scope(change.subject()),
                device,
                device.equals(device()) ? Optional.of(key.publicKey()) : Optional.empty());
    }

    private static Scope scope(Subject subject) {
        Scope scope = Scope.of(Place.root(subject).path()).orElseThrow();
        return scope.holds(subject)
                ? scope
                : Scope.of(scope.path() + "/" + Scope.CONFIDENTIAL).orElseThrow();
    }

    /// Imports a file; answers the number of the batch.
    int receive(Collection<Segment> file) {
        SegmentReader reader = new SegmentReader();
        Map<Digest, Segment> brought = new LinkedHashMap<>();
        for (Segment sent : file) {
            Digest name = sent.name();
            brought.put(name, holdings.holds(name) ? sent : read(reader, sent.bytes()));
        }
        histories = null;
        return holdings.addBatch(brought);
    }

    private static Segment read(SegmentReader reader, byte[] bytes) {
        return switch (reader.read(bytes)) {
            case Segment.Reading.Sound(Segment segment) -> segment;
            case Segment.Reading.Newer newer -> throw new AssertionError(newer);
            case Segment.Reading.Refused(int line, String reason) ->
                    throw new AssertionError("line " + line + ": " + reason);
        };
    }

    void withdraw(int batch) {
        holdings.withdraw(batch);
        histories = null;
    }

    // ---- what it shows

    Map<Subject, History> histories() {
        Map<Subject, History> current = histories;
        if (current == null) {
            current = holdings.histories();
            histories = current;
        }
        return current;
    }

    History history(Subject root) {
        return histories().computeIfAbsent(root, History::new);
    }

    /// The thing together with everything linked to it.
    Group group(Subject root) {
        return Groups.of(histories(), root);
    }

    FieldState state(Place place) {
        return group(place.root()).state(place.part(), place.field());
    }

    FieldState answer(String question) {
        return state(Place.answer(question));
    }

    Deletion deletion(Subject subject) {
        return Deletion.of(history(Place.root(subject)), subject);
    }
}
