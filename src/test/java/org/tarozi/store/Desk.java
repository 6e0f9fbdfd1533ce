package org.tarozi.store;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.VisitState;
import org.tarozi.change.Change;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;
import org.tarozi.change.FieldState;
import org.tarozi.change.History;
import org.tarozi.change.Link;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.Trouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Somebody at work on a programme file: edits as the windows make them, files out and files in.
final class Desk implements AutoCloseable {

    static final UUID PROGRAMME = UUID.fromString("0190c000-0000-7000-8000-000000000001");
    static final Checklist CORE = ShippedChecklists.find(new ReleaseId("core-2026")).orElseThrow();

    private final Author author;
    private final Programme programme;
    private final Ticking clock;

    /// A clock that goes on with every look at it.
    private static final class Ticking implements InstantSource {
        private Instant now;

        Ticking(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            now = now.plusSeconds(7);
            return now;
        }
    }

    private Desk(Author author, Programme programme, Instant now) {
        this.author = author;
        this.programme = programme;
        this.clock = new Ticking(now);
    }

    /// A new programme file with the core checklist.
    static Desk with(Path file, String person) {
        return with(file, new Author(person, DeviceKey.created()), Duration.ZERO);
    }

    /// A new programme file of somebody whose clock is wrong by so much.
    static Desk with(Path file, Author author, Duration wrong) {
        Desk desk = empty(file, author, wrong);
        desk.programme.add(CORE);
        return desk;
    }

    /// A new programme file without anything in it.
    static Desk empty(Path file, Author author, Duration wrong) {
        Instant now = Instant.parse("2024-05-14T09:00:00Z").plus(wrong);
        return new Desk(author, opened(Programme.create(file, PROGRAMME)), now);
    }

    /// An existing programme file.
    static Desk at(Path file, Author author) {
        return new Desk(
                author, opened(Programme.open(file)), Instant.parse("2024-06-01T09:00:00Z"));
    }

    static <T> T opened(Opening<T> opening) {
        return switch (opening) {
            case Opening.Opened<T>(T value) -> value;
            case Opening.Refused<T>(Trouble why) -> throw new AssertionError(why.sentence());
            case Opening.InUse<T>(Trouble why) -> throw new AssertionError(why.sentence());
        };
    }

    Programme programme() {
        return programme;
    }

    Author author() {
        return author;
    }

    Editing editing() {
        return programme.editing(author, clock);
    }

    /// Closes the file and opens it again.
    Desk reopened() {
        close();
        return at(programme.file(), author);
    }

    /// The same laptop's file once more, copied by hand while it was open.
    Desk copiedTo(Path copy, Author owner) throws IOException {
        programme.close();
        Files.copy(programme.file(), copy);
        return at(copy, owner);
    }

    // ---- what the owner does

    List<Change> set(Subject subject, String field, String value) {
        return editing().set(subject, field, Value.of(value));
    }

    List<Change> answer(AssessmentId visit, String question, String result) {
        return set(Places.answer(visit, question), Places.RESULT, result);
    }

    /// Begins a visit that counts: on the core checklist, done.
    void begin(AssessmentId visit, FactoryId factory) {
        set(Places.of(factory), OfFactory.NAME.key(), "Factory");
        set(Places.of(visit), OfAssessment.FACTORY.key(), factory.toString());
        set(Places.of(visit), OfAssessment.CHECKLIST.key(), CORE.release().fingerprint().hex());
        set(Places.of(visit), OfAssessment.START_DATE.key(), "2024-05-14");
        set(Places.of(visit), OfAssessment.STATE.key(), VisitState.DONE.key());
    }

    void link(UUID one, UUID other, String kind, Value value) {
        Link link = Link.between(one, other);
        History history = programme.history(new Subject(kind + "/" + link.smaller()));
        editing().apply(List.of(link.proposal(history, value)), Optional.empty());
    }

    // ---- files

    /// Everything it holds, as a file would bring it to somebody else.
    Parcel everything() {
        return Parcels.of(export().everything(), programme);
    }

    /// A few visits with what they refer to.
    Parcel parcel(AssessmentId... visits) {
        return Parcels.of(export().of(List.of(visits)), programme);
    }

    Export export() {
        return programme.export(author, clock);
    }

    /// Imports a file; the batch, or nothing where it brought nothing new.
    Optional<UUID> receive(Parcel parcel) {
        ImportBatch batch = programme.beginImport(author.person(), clock);
        return switch (batch.add(parcel)) {
            case ImportBatch.Outcome.Merged _ ->
                    batch.keep("{}") ? Optional.of(batch.id()) : Optional.empty();
            case ImportBatch.Outcome.Refused(String reason) -> {
                batch.drop();
                throw new AssertionError(reason);
            }
        };
    }

    Withdrawal.Outcome withdraw(UUID batch) {
        return programme.withdrawal().withdraw(batch);
    }

    Purge purge() {
        return programme.purge(author, clock);
    }

    // ---- what it shows

    FieldState state(AssessmentId visit, String question) {
        return programme.group(Places.of(visit)).state("answer/" + question, Places.RESULT);
    }

    /// What the rows say of a question: the word for the code of its answer.
    String row(AssessmentId visit, String question) {
        return Rows.answer(programme, visit, question);
    }

    Digest digest() {
        return programme.checkup().projectionDigest();
    }

    List<String> problems() {
        return programme.checkup().problems();
    }

    @Override
    public void close() {
        programme.close();
    }
}
