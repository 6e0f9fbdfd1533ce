package org.tarozi.job;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Deletion;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.store.Author;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A programme with one visit, to whose answers photos are added: two non-compliances and a
/// question that is met.
final class PhotographedVisit implements AutoCloseable {

    static final AssessmentId ID = new AssessmentId(new UUID(3, 4));
    static final String FAILED = "os-exits-blocked";
    static final String FAILED_LATER = "os-extinguishers";
    static final String MET = "fl-resign";

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-05-14T08:00:00Z"));
    private static final Checklist CHECKLIST =
            ShippedChecklists.find(new ReleaseId("core-2026")).orElseThrow();

    private final Author author = new Author("Aziza", DeviceKey.created());
    private final Programme programme;

    private PhotographedVisit(Programme programme) {
        this.programme = programme;
    }

    static PhotographedVisit in(Path folder) {
        PhotographedVisit visit = new PhotographedVisit(created(folder.resolve("photos.tarozi")));
        new Founding(CHECKLIST, "Photos", Map.of()).into(visit.programme, visit.author, CLOCK);
        visit.set("", OfAssessment.CHECKLIST.key(), CHECKLIST.release().fingerprint().hex());
        visit.answer(FAILED, "non_compliant");
        visit.answer(FAILED_LATER, "non_compliant");
        visit.answer(MET, "compliant");
        return visit;
    }

    private static Programme created(Path file) {
        if (Programme.create(file, new UUID(1, 2))
                instanceof Opening.Opened<Programme>(Programme made)) {
            return made;
        }
        throw new AssertionError(file);
    }

    Programme programme() {
        return programme;
    }

    private void answer(String question, String result) {
        set("answer/" + question, OfAnswer.RESULT.key(), result);
    }

    void photo(String id, String question, String caption, byte[] bytes) {
        evidence(id, question, caption, "image/png", bytes);
    }

    void evidence(String id, String question, String caption, String type, byte[] bytes) {
        String part = "evidence/" + id;
        set(part, OfEvidence.ATTACHMENT.key(), editing().attach(bytes).hex());
        set(part, OfEvidence.QUESTION.key(), question);
        set(part, OfEvidence.CAPTION.key(), caption);
        set(part, OfEvidence.MEDIA_TYPE.key(), type);
    }

    void delete(String evidence) {
        Subject subject = Subjects.of(ID);
        editing()
                .apply(
                        List.of(
                                Deletion.proposal(
                                        programme.history(subject),
                                        subject.at("evidence/" + evidence))),
                        Optional.empty());
    }

    void set(String part, String field, String value) {
        editing().set(Subjects.of(ID).at(part), field, Value.of(value));
    }

    private Editing editing() {
        return programme.editing(author, CLOCK);
    }

    static byte[] png(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        return png(picture);
    }

    static byte[] png(BufferedImage picture) {
        return PhotoPixels.encoded(picture, "png");
    }

    @Override
    public void close() {
        programme.close();
    }
}
