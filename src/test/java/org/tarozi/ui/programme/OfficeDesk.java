package org.tarozi.ui.programme;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Change;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.job.Founding;
import org.tarozi.job.Subjects;
import org.tarozi.store.Author;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Background;
import org.tarozi.ui.Destination;
import org.tarozi.ui.DirectBackground;
import org.tarozi.ui.FakeFrame;
import org.tarozi.ui.FakeOutside;
import org.tarozi.ui.HeldBackground;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.Workplace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A programme office at work, without a window: a real programme file whose models do everything
/// at once.
final class OfficeDesk implements AutoCloseable {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-05-14T08:00:00Z"));

    private final Programme programme;
    private final OpenProgramme open;
    private final FakeFrame frame = new FakeFrame();
    private final FakeOutside outside = new FakeOutside();
    private final Workplace workplace;
    private final Checklist checklist =
            ShippedChecklists.find(new ReleaseId("core-2026")).orElseThrow();
    private int made;

    /// A desk with a new programme, `desk.tarozi`.
    OfficeDesk(Path folder) {
        this(
                folder,
                Programme.create(
                        folder.resolve("desk.tarozi"),
                        UUID.fromString("01900000-0000-7000-8000-000000000000")));
        new Founding(checklist, "Garments", Map.of(Founding.COUNTRY, "UZ"))
                .into(programme, author("Aziza"), CLOCK);
    }

    private OfficeDesk(Path folder, Opening<Programme> opening) {
        this.programme =
                switch (opening) {
                    case Opening.Opened<Programme>(Programme opened) -> opened;
                    case Opening<Programme> other -> throw new AssertionError(other);
                };
        Background background = DirectBackground.create();
        this.open = new OpenProgramme(programme, background, author("Aziza"), CLOCK);
        this.workplace =
                new Workplace(
                        Texts.in(Language.EN),
                        background,
                        frame,
                        outside,
                        new WindowSettings(folder));
    }

    /// A desk with the programme that lies there.
    static OfficeDesk again(Path folder) {
        return new OfficeDesk(folder, Programme.open(folder.resolve("desk.tarozi")));
    }

    private static Author author(String person) {
        return new Author(
                person, DeviceKey.ofSeed(Digest.of(person.getBytes(StandardCharsets.UTF_8)).raw()));
    }

    FakeOutside outside() {
        return outside;
    }

    /// A screen that shows no factory in particular.
    ProgrammeModel screen() {
        return screen(Optional.empty());
    }

    ProgrammeModel screen(Optional<FactoryId> factory) {
        return new ProgrammeModel(open, workplace, new Destination.Factories(factory));
    }

    /// A screen that reads when a test says so.
    ProgrammeModel slowScreen(HeldBackground slow) {
        return new ProgrammeModel(
                new OpenProgramme(programme, slow.background(), author("Aziza"), CLOCK),
                workplace,
                new Destination.Factories(Optional.empty()));
    }

    /// What the next start would recover of what was being typed at a kill.
    List<Value> recovered() {
        return programme.editing(author("Aziza"), CLOCK).settle().stream()
                .map(Change::value)
                .toList();
    }

    FakeFrame frame() {
        return frame;
    }

    Programme programme() {
        return programme;
    }

    OpenProgramme open() {
        return open;
    }

    Release release() {
        return checklist.release();
    }

    FactoryId factory(String name, String region) {
        FactoryId id = nameless(region);
        write(FactoryFacts.subject(id), OfFactory.NAME, name);
        return id;
    }

    /// A factory whose name nobody wrote down.
    FactoryId nameless(String region) {
        FactoryId id =
                new FactoryId(UUID.fromString("01900000-0000-7000-8000-0000000001" + next()));
        write(FactoryFacts.subject(id), OfFactory.REGION, region);
        return id;
    }

    AssessmentId visit(FactoryId factory, String start) {
        AssessmentId id =
                new AssessmentId(UUID.fromString("01900000-0000-7000-8000-0000000002" + next()));
        Subject subject = Subjects.of(id);
        write(subject, OfAssessment.FACTORY, factory.toString());
        write(subject, OfAssessment.CHECKLIST, release().fingerprint().hex());
        write(subject, OfAssessment.START_DATE, start);
        return id;
    }

    private String next() {
        made++;
        return Integer.toString(made + 10);
    }

    void write(Subject subject, Field field, String text) {
        set(subject, field.key(), Value.of(text));
    }

    /// Changes a field as the user of this window.
    void set(Subject subject, String field, Value value) {
        open.change((one, editing) -> editing.set(subject, field, value), written -> {});
    }

    /// Changes a field as two people who did not know of each other.
    void disagree(Subject subject, String field, Value mine, Value theirs) {
        List<Proposal> unknowing = programme.group(subject).propose("", field, theirs);
        open.change(
                (one, editing) -> {
                    editing.set(subject, field, mine);
                    Editing other = one.editing(author("Bekzod"), CLOCK);
                    return other.apply(unknowing, Optional.empty());
                },
                written -> {});
    }

    /// What a field of a factory or a visit holds now.
    Value value(Subject subject, String field) {
        return programme.group(subject).state("", field).value();
    }

    @Override
    public void close() {
        programme.close();
    }
}
