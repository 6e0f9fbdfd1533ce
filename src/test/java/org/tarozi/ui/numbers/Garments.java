package org.tarozi.ui.numbers;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.Identity;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.job.Founding;
import org.tarozi.profile.DeviceKeyFile;
import org.tarozi.store.Author;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A small programme: four factories in two countries, two cycles, a conflict, an unfinished visit,
/// a possible duplicate, a factory that left.
final class Garments implements AutoCloseable {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-05-14T08:00:00Z"));

    private static final Checklist CHECKLIST =
            ShippedChecklists.find(new ReleaseId("core-2026")).orElseThrow();

    private final Programme programme;
    private final Author author;

    private Garments(Programme programme, Path profile) {
        this.programme = programme;
        this.author = new Author("Aziza", device(profile));
    }

    private static DeviceKey device(Path profile) {
        return new DeviceKeyFile(profile).key();
    }

    /// Makes the file with nothing but its checklist.
    static Garments empty(Path file) {
        if (Programme.create(file, new UUID(1, 2))
                instanceof Opening.Opened<Programme>(Programme made)) {
            Garments garments = new Garments(made, file.resolveSibling("their-profile"));
            new Founding(CHECKLIST, "Garments", Map.of()).into(made, garments.author, CLOCK);
            return garments;
        }
        throw new AssertionError(file + " could not be made");
    }

    /// Makes the file.
    static Garments create(Path file) {
        Garments garments = empty(file);
        garments.factory("Silk", "UZ", "Tashkent")
                .factory("Cotton", "UZ", "Andijan")
                .factory("Wool", "KZ", "Almaty")
                .factory("Linen", "UZ", "Tashkent")
                .set(factory("Linen"), OfFactory.STATUS.key(), "left");
        garments.visit("Silk", 1, "2024-05-14")
                .visit("Silk", 2, "2025-05-20")
                .visit("Cotton", 1, "2024-06-04")
                .visit("Cotton", 2, "2025-06-10")
                .visit("Wool", 1, "2024-07-02")
                .visit("Linen", 1, "2024-08-06")
                .visit("Wool", 2, "2025-07-01")
                .set(visit("Wool", 2), OfAssessment.STATE.key(), "open");
        garments.visit("Wool", 3, "2024-07-09")
                .set(visit("Wool", 3), OfAssessment.CYCLE.key(), "1");
        garments.answer("Silk", 1, "os-exits-blocked", "non_compliant")
                .answer("Silk", 2, "os-exits-blocked", "compliant")
                .answer("Cotton", 1, "os-exits-blocked", "compliant")
                .answer("Cotton", 2, "os-exits-blocked", "non_compliant")
                .answer("Wool", 1, "os-exits-blocked", "non_compliant")
                .answer("Wool", 3, "os-exits-blocked", "non_compliant")
                .answer("Linen", 1, "os-exits-blocked", "non_compliant")
                .answer("Silk", 2, "fl-resign", "non_compliant")
                .answer("Cotton", 2, "fa-law-bars", "non_compliant")
                .answer("Cotton", 2, "cl-under-age", "not_applicable");
        garments.finding("Cotton", 2, "os-exits-blocked", "Boxes in front of two exits, \"B\"", 40)
                .disputed("Cotton", 2, "os-exits-enough");
        return garments;
    }

    Programme programme() {
        return programme;
    }

    Author author() {
        return author;
    }

    Garments factory(String name, String country, String region) {
        set(factory(name), OfFactory.NAME.key(), name);
        set(factory(name), OfFactory.COUNTRY.key(), country);
        return set(factory(name), OfFactory.REGION.key(), region);
    }

    Garments visit(String factory, int number, String day) {
        Subject visit = visit(factory, number);
        set(visit, OfAssessment.FACTORY.key(), id(factory(factory)));
        set(visit, OfAssessment.CHECKLIST.key(), CHECKLIST.release().fingerprint().hex());
        set(visit, OfAssessment.START_DATE.key(), day);
        editing().set(visit, OfAssessment.CYCLE.key(), Value.of(number));
        return set(visit, OfAssessment.STATE.key(), "done");
    }

    Garments answer(String factory, int number, String question, String result) {
        return set(answered(factory, number, question), OfAnswer.RESULT.key(), result);
    }

    Garments finding(String factory, int number, String question, String text, int workers) {
        Subject answer = answered(factory, number, question);
        set(answer, OfAnswer.FINDING.key(), text);
        editing().set(answer, OfAnswer.WORKERS_AFFECTED.key(), Value.of(workers));
        return this;
    }

    /// One more factory, with a finding of the question of blocked exits.
    Garments finding(String name, String text) {
        return factory(name, "UZ", "Tashkent")
                .visit(name, 1, "2025-03-04")
                .answer(name, 1, "os-exits-blocked", "non_compliant")
                .finding(name, 1, "os-exits-blocked", text, 1);
    }

    /// Two results that know nothing of each other.
    Garments disputed(String factory, int number, String question) {
        return disputed(
                answered(factory, number, question),
                OfAnswer.RESULT.key(),
                "compliant",
                "non_compliant");
    }

    /// Values of a field that know nothing of each other.
    Garments disputed(Subject subject, String field, String... values) {
        for (String value : values) {
            editing()
                    .apply(
                            List.of(new Proposal(subject, field, Value.of(value), List.of())),
                            Optional.empty());
        }
        return this;
    }

    Garments set(Subject subject, String field, String value) {
        editing()
                .set(
                        subject,
                        field,
                        field.equals(OfAssessment.CYCLE.key())
                                ? Value.of(Integer.parseInt(value))
                                : Value.of(value));
        return this;
    }

    private Editing editing() {
        return programme.editing(author, CLOCK);
    }

    static Subject factory(String name) {
        return new Subject("factory/" + Identity.derived("test factory", name));
    }

    static Subject visit(String factory, int number) {
        return new Subject(
                "assessment/" + Identity.derived("test", factory, String.valueOf(number)));
    }

    static AssessmentId assessment(String factory, int number) {
        return AssessmentId.of(id(visit(factory, number)));
    }

    private static Subject answered(String factory, int number, String question) {
        return visit(factory, number).at("answer/" + question);
    }

    static String id(Subject root) {
        return root.path().substring(root.path().indexOf('/') + 1);
    }

    @Override
    public void close() {
        programme.close();
    }
}
