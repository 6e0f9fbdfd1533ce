package org.tarozi.exchange;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.Identity;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.exchange.tza.Manifest;
import org.tarozi.exchange.tza.TzaWriter;
import org.tarozi.store.Author;
import org.tarozi.store.Export;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// Somebody with a programme file who hands assessment files out and takes them in.
final class Desk implements AutoCloseable {

    static final UUID PROGRAMME = UUID.fromString("0190c000-0000-7000-8000-000000000001");
    static final Checklist CORE = ShippedChecklists.find(new ReleaseId("core-2026")).orElseThrow();

    private static final InstantSource CLOCK = () -> Instant.parse("2024-05-14T09:30:00Z");

    private final Programme programme;
    private final Author author;

    private Desk(Programme programme, Author author) {
        this.programme = programme;
        this.author = author;
    }

    /// A new programme file beside the others of the test.
    static Desk of(Path folder, String person) {
        return of(folder, person, PROGRAMME);
    }

    static Desk of(Path folder, String person, UUID programme) {
        Desk desk = without(folder, person, programme);
        desk.programme.add(CORE);
        return desk;
    }

    /// A new programme file without a checklist.
    static Desk without(Path folder, String person) {
        return without(folder, person, PROGRAMME);
    }

    private static Desk without(Path folder, String person, UUID programme) {
        byte[] seed = Digest.of(person.getBytes(StandardCharsets.UTF_8)).raw();
        Path file = folder.resolve(person + ".tarozi");
        return new Desk(
                opened(Programme.create(file, programme)),
                new Author(person, DeviceKey.ofSeed(seed)));
    }

    static <T> T opened(Opening<T> opening) {
        if (opening instanceof Opening.Opened<T>(T value)) {
            return value;
        }
        throw new AssertionError(opening.toString());
    }

    /// The same desk after its programme file was closed.
    Desk reopened() {
        return new Desk(opened(Programme.open(programme.file())), author);
    }

    Programme programme() {
        return programme;
    }

    DeviceKey key() {
        return author.device();
    }

    /// A new factory and a visit to it; the same number makes the same ids.
    UUID visit(int number) {
        UUID factory = id(2 * number);
        UUID assessment = id(2 * number + 1);
        Subject place = new Scope.OfFactory(factory).subject();
        set(place, OfFactory.NAME, "Sample Factory " + number);
        set(place, OfFactory.COUNTRY, "UZ");
        Subject visit = new Scope.OfAssessment(assessment).subject();
        set(visit, OfAssessment.FACTORY, factory.toString());
        set(visit, OfAssessment.CHECKLIST, CORE.release().fingerprint().hex());
        set(visit, OfAssessment.START_DATE, "2024-05-14");
        set(visit, OfAssessment.STATE, "done");
        return assessment;
    }

    private static UUID id(int number) {
        return Identity.created(CLOCK.instant(), new SplittableRandom(number));
    }

    void answer(UUID assessment, String question, String result) {
        set(part(assessment, "answer/" + question), OfAnswer.RESULT, result);
    }

    void set(Subject subject, Field field, String value) {
        set(subject, field.key(), Value.of(value));
    }

    void set(Subject subject, String field, Value value) {
        programme.editing(author, CLOCK).set(subject, field, value);
    }

    static Subject part(UUID assessment, String part) {
        return new Scope.OfAssessment(assessment).subject().at(part);
    }

    Digest attach(byte[] photo) {
        return programme.editing(author, CLOCK).attach(photo);
    }

    Path handOver(Path file, UUID... assessments) {
        List<AssessmentId> ids = List.of(assessments).stream().map(AssessmentId::new).toList();
        return write(file, programme.export(author, CLOCK).of(ids));
    }

    /// Hands over all there is, the programme's own records too.
    Path handOverEverything(Path file) {
        return write(file, programme.export(author, CLOCK).everything());
    }

    private Path write(Path file, Export.Contents contents) {
        Manifest.Sender sender =
                new Manifest.Sender(programme.id(), programme.name(), author.person());
        new TzaWriter(contents, programme.attachments()::find).write(file, sender);
        return file;
    }

    /// Says whose a device is.
    void enrol(Desk desk, String person) {
        set(programme.self().at("signer/" + desk.key().id()), "person", Value.of(person));
    }

    Receipt take(Path... files) {
        return importer().run(List.of(files));
    }

    Receipt preview(Path... files) {
        return importer().preview(List.of(files));
    }

    private Importer importer() {
        return new Importer(programme, author.person(), CLOCK);
    }

    /// The one sentence with which a file is refused; nothing may have changed.
    String refusal(Path file) {
        return refused(file).sentence();
    }

    Refusal refused(Path file) {
        Digest before = digest();
        FileReceipt receipt = take(file).files().getFirst();
        if (!digest().equals(before)) {
            throw new AssertionError("a refused file changed the programme: " + receipt);
        }
        return receipt.refusal().orElseThrow(() -> new AssertionError("not refused: " + receipt));
    }

    Digest digest() {
        return programme.checkup().projectionDigest();
    }

    @Override
    public void close() {
        programme.close();
    }
}
