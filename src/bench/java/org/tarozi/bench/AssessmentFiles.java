package org.tarozi.bench;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.Identity;
import org.tarozi.assessment.Result;
import org.tarozi.change.ChangeWriter;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Origin;
import org.tarozi.change.Proposal;
import org.tarozi.change.Scope;
import org.tarozi.change.Segment;
import org.tarozi.change.SegmentHeader;
import org.tarozi.change.SegmentWriter;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.change.WrittenChange;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.exchange.tza.Manifest;
import org.tarozi.exchange.tza.TzaWriter;
import org.tarozi.store.Export;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/// Many assessment files of 300 changes each, as twenty auditors would hand them over.
final class AssessmentFiles {

    static final UUID PROGRAMME = Identity.derived("bench", "programme");

    private static final int CHANGES = 300;
    private static final Instant NOON = Instant.parse("2024-05-14T12:00:00Z");

    private final Checklist checklist = LargeProgramme.checklist();
    private final List<DeviceKey> devices =
            IntStream.range(0, 20).mapToObj(i -> DeviceKey.created()).toList();
    private final SplittableRandom random = new SplittableRandom(1);
    private final ChangeWriter writer = new ChangeWriter();

    /// Writes files into a folder.
    List<Path> write(Path folder, int count) {
        List<Path> files = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve("visit-" + i + ".tza");
            writeOne(file, i);
            files.add(file);
        }
        return files;
    }

    private void writeOne(Path file, int number) {
        DeviceKey device = devices.get(number % devices.size());
        Scope factory = new Scope.OfFactory(Identity.derived("bench", "factory", "" + number));
        Scope assessment =
                new Scope.OfAssessment(Identity.derived("bench", "assessment", "" + number));
        List<Export.Sealed> segments =
                List.of(
                        sealed(device, factory, factoryChanges(device, factory, number)),
                        sealed(device, assessment, assessmentChanges(device, assessment, factory)));
        Export.Contents contents =
                new Export.Contents(
                        segments,
                        List.of(),
                        List.of(checklist),
                        Set.of(),
                        1,
                        0,
                        CHANGES,
                        0,
                        Set.of());
        new TzaWriter(contents, digest -> Optional.empty())
                .write(file, new Manifest.Sender(PROGRAMME, Optional.empty(), "auditor"));
    }

    private static Export.Sealed sealed(
            DeviceKey device, Scope scope, List<WrittenChange> changes) {
        SegmentHeader header =
                new SegmentHeader(PROGRAMME, scope, device.id(), Optional.of(device.publicKey()));
        Segment segment = new SegmentWriter().write(header, changes);
        return new Export.Sealed(
                segment.name(), scope, segment.bytes(), Optional.of(device.sign(segment.bytes())));
    }

    private List<WrittenChange> factoryChanges(DeviceKey device, Scope factory, int number) {
        Subject subject = factory.subject();
        return List.of(
                change(device, subject, OfFactory.NAME.key(), Value.of("Sample factory " + number)),
                change(device, subject, OfFactory.COUNTRY.key(), Value.of("UZ")),
                change(device, subject, OfFactory.WORKERS.key(), Value.of(100 + number % 900)));
    }

    private List<WrittenChange> assessmentChanges(
            DeviceKey device, Scope assessment, Scope factory) {
        List<WrittenChange> changes = new ArrayList<>(visit(device, assessment.subject(), factory));
        List<Question> questions = checklist.release().questions();
        for (int i = 0; changes.size() < CHANGES - 3; i++) {
            Question question = questions.get(i % questions.size());
            Subject answer = assessment.subject().at("answer/" + question.id());
            changes.add(
                    switch (i / questions.size()) {
                        case 0 -> change(device, answer, OfAnswer.RESULT.key(), result());
                        case 1 -> change(device, answer, OfAnswer.NOTE.key(), note("Item " + i));
                        default ->
                                change(
                                        device,
                                        answer,
                                        OfAnswer.FINDING.key(),
                                        note("Finding " + i));
                    });
        }
        return changes;
    }

    private List<WrittenChange> visit(DeviceKey device, Subject subject, Scope factory) {
        Value release = Value.of(checklist.release().fingerprint().hex());
        Value site = Value.of(factory.path().substring("factory/".length()));
        return List.of(
                change(device, subject, OfAssessment.FACTORY.key(), site),
                change(device, subject, OfAssessment.CHECKLIST.key(), release),
                change(device, subject, OfAssessment.START_DATE.key(), Value.of("2024-05-14")),
                change(device, subject, OfAssessment.STATE.key(), Value.of("done")));
    }

    private Value result() {
        Result[] results = Result.values();
        return Value.of(results[random.nextInt(results.length)].key());
    }

    private Value note(String text) {
        return Value.of(
                text + " of " + random.nextInt(1000) + "; confirmed with the people on the line.");
    }

    private WrittenChange change(DeviceKey device, Subject subject, String field, Value value) {
        Origin origin = new Origin(device.id(), "auditor", NOON, Optional.empty());
        return writer.write(new Proposal(subject, field, value, List.of()), origin);
    }
}
