package org.tarozi.ui.report;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.Identity;
import org.tarozi.change.Deletion;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.job.Founding;
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
import java.util.concurrent.atomic.AtomicReference;

/// A small programme with the window's side of it: five factories in Tashkent and one in Andijan,
/// each with one finished visit, and a second visit that is not finished.
final class Atelier implements AutoCloseable {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-05-14T08:00:00Z"));

    private static final List<String> NAMES =
            List.of("Cotton", "Felt", "Linen", "Silk", "Wool", "Jute");
    private static final Checklist CHECKLIST =
            ShippedChecklists.find(new ReleaseId("core-2026")).orElseThrow();

    private final Programme programme;
    private final Author author = new Author("Aziza", DeviceKey.created());
    private final Path folder;
    private final Background direct = DirectBackground.create();
    private final AtomicReference<OpenProgramme> opened = new AtomicReference<>();
    private final FakeFrame frame = new FakeFrame();
    private final FakeOutside outside = new FakeOutside();

    private Atelier(Programme programme, Path folder) {
        this.programme = programme;
        this.folder = folder;
    }

    /// A programme with nothing but its checklist, whose reports are in Russian.
    static Atelier empty(Path folder) {
        if (Programme.create(folder.resolve("atelier.tarozi"), new UUID(1, 2))
                instanceof Opening.Opened<Programme>(Programme made)) {
            Atelier atelier = new Atelier(made, folder);
            new Founding(CHECKLIST, "Atelier", Map.of(Founding.LANGUAGE, "ru"))
                    .into(made, atelier.author, CLOCK);
            return atelier;
        }
        throw new AssertionError("no programme in " + folder);
    }

    static Atelier create(Path folder) {
        Atelier atelier = empty(folder);
        for (int at = 0; at < NAMES.size(); at++) {
            String name = NAMES.get(at);
            atelier.factory(name, name.equals("Jute") ? "Andijan" : "Tashkent")
                    .visit(name, 1, "2025-0" + (at + 1) + "-10", "done")
                    .set(
                            visit(name, 1).at("answer/os-exits-blocked"),
                            OfAnswer.RESULT.key(),
                            at % 2 == 0 ? "non_compliant" : "compliant");
        }
        return atelier.visit("Silk", 2, "2026-05-12", "open");
    }

    /// Adds a photo and a note in confidence to the first visit of Silk.
    Atelier withPhotoAndSecret() {
        String photo = editing().attach("photo".getBytes(StandardCharsets.UTF_8)).hex();
        set(visit("Silk", 1).at("evidence/e1"), OfEvidence.ATTACHMENT.key(), photo);
        return set(visit("Silk", 1).at("confidential/i1"), "note", "in secret");
    }

    /// Removes the photo of the first visit of Silk.
    void withoutPhoto() {
        remove(visit("Silk", 1).at("evidence/e1"));
    }

    /// Puts a visit, or a part of one, into the trash.
    void remove(Subject subject) {
        Proposal removed = Deletion.proposal(programme.history(subject.root()), subject);
        editing().apply(List.of(removed), Optional.empty());
    }

    Atelier factory(String name, String region) {
        set(factory(name), OfFactory.NAME.key(), name);
        set(factory(name), OfFactory.COUNTRY.key(), "UZ");
        return set(factory(name), OfFactory.REGION.key(), region);
    }

    private Atelier visit(String factory, int number, String day, String state) {
        Subject visit = visit(factory, number);
        set(visit, OfAssessment.FACTORY.key(), id(factory(factory)));
        set(visit, OfAssessment.CHECKLIST.key(), CHECKLIST.release().fingerprint().hex());
        set(visit, OfAssessment.START_DATE.key(), day);
        editing().set(visit, OfAssessment.CYCLE.key(), Value.of(number));
        return set(visit, OfAssessment.STATE.key(), state);
    }

    private Atelier set(Subject subject, String field, String value) {
        editing().set(subject, field, Value.of(value));
        return this;
    }

    private Editing editing() {
        return programme.editing(author, CLOCK);
    }

    Programme programme() {
        return programme;
    }

    Path folder() {
        return folder;
    }

    /// Tells what screens asked of the window.
    FakeFrame frame() {
        return frame;
    }

    /// Answers for the user in dialogs.
    FakeOutside outside() {
        return outside;
    }

    /// The programme as the window has it.
    OpenProgramme open(Background background) {
        return new OpenProgramme(programme, background, author, CLOCK);
    }

    /// What screens work with, in English.
    Workplace workplace(Background background) {
        return new Workplace(
                Texts.in(Language.EN),
                background,
                frame,
                outside,
                new WindowSettings(folder.resolve("profile")));
    }

    /// The reports of one window, where everything happens at once.
    ReportModel reports(Optional<AssessmentId> wanted) {
        return reports(new Destination.Reports(wanted));
    }

    ReportModel reports(Destination.Reports wanted) {
        return new ReportModel(open(), workplace(direct), wanted, direct);
    }

    /// The reports of a window that knows no more than what is on the disk.
    ReportModel reportsOfNextStart() {
        opened.set(open(direct));
        return reports(Optional.empty());
    }

    /// What the settings keep of the reports.
    String keptReports() {
        return new WindowSettings(folder.resolve("profile")).reports(programme.id()).orElseThrow();
    }

    /// The programme as it is open in the window.
    OpenProgramme open() {
        return opened.updateAndGet(one -> one == null ? open(DirectBackground.create()) : one);
    }

    static AssessmentId assessment(String factory, int number) {
        return AssessmentId.of(id(visit(factory, number)));
    }

    private static Subject factory(String name) {
        return new Subject("factory/" + Identity.derived("test factory", name));
    }

    static Subject visit(String factory, int number) {
        return new Subject(
                "assessment/" + Identity.derived("test", factory, Integer.toString(number)));
    }

    private static String id(Subject root) {
        return root.path().substring(root.path().indexOf('/') + 1);
    }

    @Override
    public void close() {
        programme.close();
    }
}
