package org.tarozi.ui;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Deletion;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;
import org.tarozi.change.History;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ChecklistReader;
import org.tarozi.checklist.file.Checklists;
import org.tarozi.exchange.Importer;
import org.tarozi.job.Founding;
import org.tarozi.job.Subjects;
import org.tarozi.store.Author;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.Trouble;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

/// A programme with one factory and one visit on a checklist that has a question of every form.
///
/// Two points: `p1` with the compliance questions q1, q2, q3 (q3 only where there is a dormitory)
/// and `p2` with q4 and the questions for information i-text, i-number, i-yes, i-one, i-some,
/// i-day.
public record VisitFixture(Path file, AssessmentId visit) {

    /// When everything happens.
    public static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-05-14T08:00:00Z"));

    private static final UUID FACTORY = UUID.fromString("00000000-0000-7000-8000-0000000000f1");
    private static final UUID VISIT = UUID.fromString("00000000-0000-7000-8000-0000000000a1");

    /// The text of its checklist.
    public static final String CHECKLIST =
            """
            tarozi: checklist/1
            id: small-visit
            title: {en: Small, ru: Малый, uz: Kichik}
            languages: [en, ru, uz]
            profile:
              - {id: dormitory, title: {en: Dormitory, ru: Общежитие, uz: Yotoqxona}, type: yes_no}
            clusters:
              - id: c1
                title: {en: Cluster, ru: Раздел, uz: Boʻlim}
                points:
                  - id: p1
                    title: {en: Exits, ru: Выходы, uz: Chiqishlar}
                    law: [C155]
                    questions:
                      - id: q1
                        text: {en: Are exits locked?, ru: Заперты ли выходы?, uz: Chiqishlar qulflanganmi?}
                        finding: yes
                        law: [C155 Art. 16]
                        tags: [zero_tolerance]
                        guidance: {en: Walk to each exit., ru: Дойдите до выходов., uz: Chiqishlarga boring.}
                        evidence: {observation: [{en: Every door, ru: Каждая дверь, uz: Har bir eshik}]}
                      - id: q2
                        text: {en: Are signs lit?, ru: Горят ли знаки?, uz: Belgilar yonadimi?}
                        finding: no
                      - id: q3
                        text: {en: Are beds apart?, ru: Раздельны ли койки?, uz: Karavotlar alohidami?}
                        finding: no
                        when: {profile: dormitory, is: yes}
                  - id: p2
                    title: {en: Pay, ru: Оплата, uz: Haq}
                    law: [C95]
                    questions:
                      - id: q4
                        text: {en: Is pay on time?, ru: Платят ли вовремя?, uz: Haq oʻz vaqtidami?}
                        finding: no
                      - {id: i-text, kind: fgw, text: {en: Name of the bank?, ru: Какой банк?, uz: Qaysi bank?}, answer: text}
                      - {id: i-number, kind: fgw, text: {en: Hours a week?, ru: Часов в неделю?, uz: Haftada necha soat?}, answer: number}
                      - {id: i-yes, kind: fgw, text: {en: Is there a canteen?, ru: Есть ли столовая?, uz: Oshxona bormi?}, answer: yes_no}
                      - id: i-one
                        kind: fgw
                        text: {en: How is pay given?, ru: Как платят?, uz: Haq qanday beriladi?}
                        answer: choice
                        choices: [{id: card, text: {en: Card, ru: Карта, uz: Karta}}, {id: cash, text: {en: Cash, ru: Наличные, uz: Naqd}}]
                      - id: i-some
                        kind: fgw
                        text: {en: Which shifts?, ru: Какие смены?, uz: Qaysi smenalar?}
                        answer: multiple_choice
                        choices: [{id: day, text: {en: Day, ru: День, uz: Kun}}, {id: night, text: {en: Night, ru: Ночь, uz: Tun}}]
                      - {id: i-day, kind: fgw, text: {en: Last pay day?, ru: День выплаты?, uz: Oxirgi toʻlov kuni?}, answer: date}
            """;

    /// The person who works in the tests.
    public static Author author() {
        return new Author("Aziza", DeviceKey.ofSeed(new byte[32]));
    }

    /// Makes the programme in a folder.
    public static VisitFixture in(Path folder) {
        return in(folder, CHECKLIST);
    }

    /// Makes a programme on another checklist, which has a profile field `dormitory` or none.
    public static VisitFixture in(Path folder, String yaml) {
        Path file = folder.resolve("small.tarozi");
        try (Programme programme = made(file)) {
            Checklist checklist = checklist(yaml);
            new Founding(checklist, "Small", Map.of()).into(programme, author(), CLOCK);
            Editing editing = programme.editing(author(), CLOCK);
            Subject factory = new Subject("factory/" + FACTORY);
            set(editing, factory, OfFactory.NAME, "Silk (sample)");
            set(editing, factory, OfFactory.COUNTRY, "UZ");
            Subject visit = new Subject("assessment/" + VISIT);
            set(editing, visit, OfAssessment.FACTORY, FACTORY.toString());
            set(editing, visit, OfAssessment.CHECKLIST, checklist.release().fingerprint().hex());
            set(editing, visit, OfAssessment.START_DATE, "2026-05-14");
            editing.set(visit, OfAssessment.CYCLE.key(), Value.of(1));
        }
        return new VisitFixture(file, new AssessmentId(VISIT));
    }

    private static void set(Editing editing, Subject subject, Field field, String text) {
        editing.set(subject, field.key(), Value.of(text));
    }

    private static Checklist checklist(String yaml) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return Checklists.resolve(
                        ChecklistReader.read("small-visit.yaml", bytes).orThrow(), List.of())
                .orThrow();
    }

    private static Programme made(Path file) {
        return opened(
                Programme.create(file, UUID.fromString("00000000-0000-7000-8000-000000000001")));
    }

    /// The programme, open.
    public Programme open() {
        return opened(Programme.open(file));
    }

    /// A programme that has to open.
    public static Programme opened(Opening<Programme> opening) {
        return switch (opening) {
            case Opening.Opened<Programme>(Programme programme) -> programme;
            case Opening.Refused<Programme>(Trouble why) ->
                    throw new AssertionError(why.sentence());
            case Opening.InUse<Programme>(Trouble why) -> throw new AssertionError(why.sentence());
        };
    }

    /// The subject of the visit's answer to a question.
    public Subject answer(String question) {
        return new Subject("assessment/" + VISIT + "/answer/" + question);
    }

    /// Lets two people say different things in a field of an answer, neither knowing of the other.
    public void dispute(Programme programme, String question, Field field, Value one, Value other) {
        say(programme, "Bekzod", new Proposal(answer(question), field.key(), one, List.of()));
        say(programme, "Dilnoza", new Proposal(answer(question), field.key(), other, List.of()));
    }

    /// A visit that an answer sheet brought, with one answer, beside the one that there is.
    public VisitFixture ofSheet(LocalDate day, String question, String result) {
        Path sheet = file.resolveSibling("answers.csv");
        try (Programme programme = open()) {
            Files.writeString(
                    sheet,
                    "factory,visit_date,question,result\nSilk (sample),%s,%s,%s\n"
                            .formatted(day, question, result));
            new Importer(programme, "Aziza", CLOCK).run(List.of(sheet));
            return programme.assessments().assessments().stream()
                    .map(Assessment::id)
                    .filter(id -> !id.equals(visit))
                    .map(id -> new VisitFixture(file, id))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A photo behind an answer, of which two people say different things.
    public void disputeCaption(Programme programme, String question, String one, String other) {
        Subject photo = photo(programme, question);
        say(programme, "Bekzod", caption(photo, one));
        say(programme, "Dilnoza", caption(photo, other));
    }

    /// A photo behind an answer, which another person put into the trash.
    public void removedPhoto(Programme programme, String question) {
        Subject photo = photo(programme, question);
        say(programme, "Bekzod", caption(photo, "The locked door"));
        History history = programme.group(Subjects.of(visit)).members().getFirst();
        say(programme, "Bekzod", Deletion.proposal(history, photo));
    }

    /// A photo behind an answer, which one person removed while another wrote below it.
    public void contestedPhoto(Programme programme, String question, InstantSource clock) {
        Subject photo = photo(programme, question, clock);
        Proposal deletion =
                Deletion.proposal(programme.group(Subjects.of(visit)).members().getFirst(), photo);
        for (Proposal one : List.of(caption(photo, "The locked door"), deletion)) {
            programme.editing(other("Bekzod"), clock).apply(List.of(one), Optional.empty());
        }
    }

    /// The photo of the visit, where it has one.
    public static Subject photo(AssessmentId visit) {
        return Subjects.of(visit).at("evidence/00000000-0000-7000-8000-0000000000e1");
    }

    private Subject photo(Programme programme, String question) {
        return photo(programme, question, CLOCK);
    }

    private Subject photo(Programme programme, String question, InstantSource clock) {
        Editing editing = programme.editing(author(), clock);
        Subject photo = photo(visit);
        editing.set(photo, OfEvidence.ATTACHMENT.key(), Value.of(editing.attach(png()).hex()));
        editing.set(photo, OfEvidence.MEDIA_TYPE.key(), Value.of("image/png"));
        editing.set(photo, OfEvidence.QUESTION.key(), Value.of(question));
        return photo;
    }

    /// Lets two people say that the factory lies in different regions.
    public void disputeRegion(Programme programme, String one, String other) {
        String field = OfFactory.REGION.key();
        say(programme, "Bekzod", new Proposal(factory(), field, Value.of(one), List.of()));
        say(programme, "Dilnoza", new Proposal(factory(), field, Value.of(other), List.of()));
    }

    private static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Proposal caption(Subject photo, String text) {
        return new Proposal(photo, OfEvidence.CAPTION.key(), Value.of(text), List.of());
    }

    /// What the heads of a field of an answer say.
    public Set<String> heads(Programme programme, String question, Field field) {
        return programme
                .group(Subjects.of(visit))
                .state("answer/" + question, field.key())
                .heads()
                .stream()
                .map(head -> head.value().display())
                .collect(Collectors.toSet());
    }

    private static void say(Programme programme, String person, Proposal what) {
        programme.editing(other(person), CLOCK).apply(List.of(what), Optional.empty());
    }

    /// Another person, on a laptop of their own.
    public static Author other(String person) {
        byte[] seed = Digest.of(person.getBytes(StandardCharsets.UTF_8)).raw();
        return new Author(person, DeviceKey.ofSeed(seed));
    }

    /// The subject of the factory.
    public Subject factory() {
        return new Subject("factory/" + FACTORY);
    }
}
