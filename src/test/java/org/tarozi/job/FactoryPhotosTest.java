package org.tarozi.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Deletion;
import org.tarozi.change.DeviceKey;
import org.tarozi.change.Digest;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.Checklist;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.ShippedChecklists;
import org.tarozi.job.ReportJob.Outcome;
import org.tarozi.job.ReportJob.Photos;
import org.tarozi.report.Block;
import org.tarozi.report.Jpeg;
import org.tarozi.report.Report;
import org.tarozi.report.ReportText;
import org.tarozi.report.content.Audience;
import org.tarozi.store.Author;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;
import org.tarozi.text.Language;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import javax.imageio.ImageIO;

/// The photos in the report on one assessment.
class FactoryPhotosTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-05-14T08:00:00Z"));
    private static final Checklist CHECKLIST =
            ShippedChecklists.find(new ReleaseId("core-2026")).orElseThrow();
    private static final AssessmentId VISIT = new AssessmentId(new UUID(3, 4));
    private static final String FAILED = "os-exits-blocked";
    private static final String LATER = "os-extinguishers";
    private static final String MET = "fl-resign";

    @TempDir Path folder;

    private final Author author = new Author("Aziza", DeviceKey.created());
    private Programme programme;

    @BeforeEach
    void open() {
        programme = created(folder.resolve("photos.tarozi"));
        new Founding(CHECKLIST, "Photos", Map.of()).into(programme, author, CLOCK);
        set("", OfAssessment.CHECKLIST.key(), CHECKLIST.release().fingerprint().hex());
        answer(FAILED, "non_compliant");
        answer(LATER, "non_compliant");
        answer(MET, "compliant");
    }

    private static Programme created(Path file) {
        if (Programme.create(file, new UUID(1, 2))
                instanceof Opening.Opened<Programme>(Programme made)) {
            return made;
        }
        throw new AssertionError(file);
    }

    @AfterEach
    void close() {
        programme.close();
    }

    @Test
    void aReportHasNoPhotoUnlessItIsAskedFor() {
        photo("e1", FAILED, "The exit", png(1600, 1200));

        Report report = report(Photos.NONE);
        assertEquals(List.of(), photos(report));
        assertFalse(ReportText.of(report).contains("Photo"), ReportText.of(report));
    }

    @Test
    void photosOfNonCompliancesAreNumberedAndNamedBelowThem() {
        photo("e2", LATER, "The extinguisher", png(40, 30));
        photo("e1", FAILED, "The exit", png(1600, 1200));
        photo("e3", FAILED, "", png(1200, 1600));

        Report report = report(Photos.OF_NON_COMPLIANCES);
        assertEquals(
                List.of("1 The exit", "2 ", "3 The extinguisher"),
                photos(report).stream()
                        .map(photo -> photo.number() + " " + photo.caption())
                        .toList());
        String text = ReportText.of(report);
        assertTrue(text.contains("Photos 1, 2"), text);
        assertTrue(text.contains("Photo 3"), text);
        assertFalse(text.contains("Not shown"), text);
    }

    @Test
    void aLargePhotoIsMadeSmallerAndASmallOneStaysAsItIs() throws IOException {
        photo("e1", FAILED, "", png(1600, 1200));
        photo("e2", FAILED, "", png(1200, 1600));
        photo("e3", FAILED, "", png(40, 30));
        assertEquals(
                List.of("900x675", "675x900", "40x30"), sizes(report(Photos.OF_NON_COMPLIANCES)));
    }

    @Test
    void whatIsSeenThroughIsWhiteOnPaper() throws IOException {
        photo("e1", FAILED, "", png(new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB)));

        BufferedImage printed = printed(report(Photos.OF_NON_COMPLIANCES)).getFirst();

        assertEquals(Color.WHITE.getRGB(), printed.getRGB(30, 30));
    }

    @Test
    void whatIsNotPrintedIsCounted() {
        photo("e1", FAILED, "The exit", png(40, 30));
        photo("e2", MET, "The contract", png(41, 30));
        evidence(
                "e3",
                FAILED,
                "The plan",
                "application/pdf",
                "%PDF-".getBytes(StandardCharsets.US_ASCII));
        photo("e4", FAILED, "In the trash", png(42, 30));
        delete("e4");
        String text = ReportText.of(report(Photos.OF_NON_COMPLIANCES));

        assertTrue(text.contains("Not shown: 2 photos or files"), text);
        assertFalse(text.contains("In the trash"), text);
    }

    @Test
    void aVisitWithoutAPhotoSaysSo() {
        String text = ReportText.of(report(Photos.OF_NON_COMPLIANCES));
        assertTrue(text.contains("No photo stands with a non-compliance of this visit."), text);
    }

    @Test
    void aPhotoThatCannotBeShownSaysWhy() {
        byte[] half = png(600, 400);
        photo("e1", FAILED, "Half of it", Arrays.copyOf(half, half.length / 2));
        photo("e2", FAILED, "A letter", "Dear all".getBytes(StandardCharsets.UTF_8));
        photo("e3", FAILED, "Elsewhere", png(40, 30));
        set("evidence/e3", OfEvidence.ATTACHMENT.key(), Digest.of(new byte[] {1}).hex());

        assertEquals(
                List.of(
                        "Half of it This photo cannot be read.",
                        "A letter This photo cannot be read.",
                        "Elsewhere This photo is not in the programme file."),
                photos(report(Photos.OF_NON_COMPLIANCES)).stream()
                        .map(Block.Photo::caption)
                        .toList());
    }

    @Test
    void aPhotoThatStandsTwiceWithAQuestionIsShownOnce() {
        photo("e1", FAILED, "The exit", png(40, 30));
        photo("e2", FAILED, "The same exit", png(40, 30));
        photo("e3", LATER, "It again", png(40, 30));

        assertEquals(
                List.of("The exit", "It again"),
                photos(report(Photos.OF_NON_COMPLIANCES)).stream()
                        .map(Block.Photo::caption)
                        .toList());
    }

    @Test
    void whoWatchesIsToldOfEveryPhotoAndCanEndTheWork() {
        photo("e1", FAILED, "", png(40, 30));
        photo("e2", LATER, "", png(41, 30));
        List<String> told = new ArrayList<>();
        ReportJob job = job();

        job.factory(
                VISIT, Photos.OF_NON_COMPLIANCES, (number, all) -> told.add(number + " of " + all));

        assertEquals(List.of("1 of 2", "2 of 2"), told);
        assertThrows(
                CancellationException.class,
                () ->
                        job.factory(
                                VISIT,
                                Photos.OF_NON_COMPLIANCES,
                                (number, all) -> {
                                    throw new CancellationException();
                                }));
    }

    private ReportJob job() {
        return new ReportJob(
                programme,
                new ReportOrder(
                        Scope.ALL, Language.EN, Audience.COMMITTEE, ReportOrder.Imprint.FIRST));
    }

    private Report report(Photos photos) {
        return assertInstanceOf(
                        Outcome.Made.class, job().factory(VISIT, photos, (number, all) -> {}))
                .report();
    }

    private static List<Block.Photo> photos(Report report) {
        return report.blocks().stream()
                .filter(Block.Photos.class::isInstance)
                .flatMap(block -> ((Block.Photos) block).photos().stream())
                .toList();
    }

    private static List<BufferedImage> printed(Report report) throws IOException {
        List<BufferedImage> printed = new ArrayList<>();
        for (Block.Photo photo : photos(report)) {
            Jpeg jpeg = photo.picture().orElseThrow();
            printed.add(ImageIO.read(new ByteArrayInputStream(jpeg.bytes())));
        }
        return printed;
    }

    private static List<String> sizes(Report report) throws IOException {
        return printed(report).stream().map(one -> one.getWidth() + "x" + one.getHeight()).toList();
    }

    private void answer(String question, String result) {
        set("answer/" + question, OfAnswer.RESULT.key(), result);
    }

    private void photo(String id, String question, String caption, byte[] bytes) {
        evidence(id, question, caption, "image/png", bytes);
    }

    private void evidence(String id, String question, String caption, String type, byte[] bytes) {
        String part = "evidence/" + id;
        set(part, OfEvidence.ATTACHMENT.key(), editing().attach(bytes).hex());
        set(part, OfEvidence.QUESTION.key(), question);
        set(part, OfEvidence.CAPTION.key(), caption);
        set(part, OfEvidence.MEDIA_TYPE.key(), type);
    }

    private void delete(String evidence) {
        Subject subject = Subjects.of(VISIT);
        editing()
                .apply(
                        List.of(
                                Deletion.proposal(
                                        programme.history(subject),
                                        subject.at("evidence/" + evidence))),
                        Optional.empty());
    }

    private void set(String part, String field, String value) {
        editing().set(Subjects.of(VISIT).at(part), field, Value.of(value));
    }

    private Editing editing() {
        return programme.editing(author, CLOCK);
    }

    private static byte[] png(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        return png(picture);
    }

    private static byte[] png(BufferedImage picture) {
        return PhotoPixels.encoded(picture, "png");
    }
}
