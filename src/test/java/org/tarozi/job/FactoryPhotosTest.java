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
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Digest;
import org.tarozi.job.ReportJob.Outcome;
import org.tarozi.job.ReportJob.Photos;
import org.tarozi.report.Block;
import org.tarozi.report.Jpeg;
import org.tarozi.report.Report;
import org.tarozi.report.ReportText;
import org.tarozi.report.content.Audience;
import org.tarozi.text.Language;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import javax.imageio.ImageIO;

/// The photos in the report on one assessment.
class FactoryPhotosTest {

    private static final String FAILED = PhotographedVisit.FAILED;
    private static final String LATER = PhotographedVisit.FAILED_LATER;
    private static final String MET = PhotographedVisit.MET;

    @TempDir Path folder;

    private PhotographedVisit visit;

    @BeforeEach
    void open() {
        visit = PhotographedVisit.in(folder);
    }

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void aReportHasNoPhotoUnlessItIsAskedFor() {
        visit.photo("e1", FAILED, "The exit", PhotographedVisit.png(1600, 1200));

        Report report = report(Photos.NONE);
        assertEquals(List.of(), photos(report));
        assertFalse(ReportText.of(report).contains("Photo"), ReportText.of(report));
    }

    @Test
    void photosOfNonCompliancesAreNumberedAndNamedBelowThem() {
        visit.photo("e2", LATER, "The extinguisher", PhotographedVisit.png(40, 30));
        visit.photo("e1", FAILED, "The exit", PhotographedVisit.png(1600, 1200));
        visit.photo("e3", FAILED, "", PhotographedVisit.png(1200, 1600));

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
        visit.photo("e1", FAILED, "", PhotographedVisit.png(1600, 1200));
        visit.photo("e2", FAILED, "", PhotographedVisit.png(1200, 1600));
        visit.photo("e3", FAILED, "", PhotographedVisit.png(40, 30));
        assertEquals(
                List.of("900x675", "675x900", "40x30"), sizes(report(Photos.OF_NON_COMPLIANCES)));
    }

    @Test
    void whatIsSeenThroughIsWhiteOnPaper() throws IOException {
        visit.photo(
                "e1",
                FAILED,
                "",
                PhotographedVisit.png(new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB)));

        BufferedImage printed = printed(report(Photos.OF_NON_COMPLIANCES)).getFirst();

        assertEquals(Color.WHITE.getRGB(), printed.getRGB(30, 30));
    }

    @Test
    void whatIsNotPrintedIsCounted() {
        visit.photo("e1", FAILED, "The exit", PhotographedVisit.png(40, 30));
        visit.photo("e2", MET, "The contract", PhotographedVisit.png(41, 30));
        visit.evidence(
                "e3",
                FAILED,
                "The plan",
                "application/pdf",
                "%PDF-".getBytes(StandardCharsets.US_ASCII));
        visit.photo("e4", FAILED, "In the trash", PhotographedVisit.png(42, 30));
        visit.delete("e4");
        String text = ReportText.of(report(Photos.OF_NON_COMPLIANCES));

        assertTrue(text.contains("Not shown: 2 photos or files"), text);
        assertFalse(text.contains("In the trash"), text);
    }

    @Test
    void aPhotoThatSomebodyDeletedAndAnotherKeptDoesNotGoOut() {
        visit.photo("e1", FAILED, "A face", PhotographedVisit.png(40, 30));
        visit.delete("e1");
        visit.set("evidence/e1", OfEvidence.CAPTION.key(), "A worker");

        String text = ReportText.of(report(Photos.OF_NON_COMPLIANCES));

        assertFalse(text.contains("A worker"), text);
        assertTrue(text.contains("Not shown: 1 photo or file"), text);
    }

    @Test
    void aVisitWithoutAPhotoSaysSo() {
        String text = ReportText.of(report(Photos.OF_NON_COMPLIANCES));
        assertTrue(text.contains("No photo stands with a non-compliance of this visit."), text);
    }

    @Test
    void aPhotoThatCannotBeShownSaysWhy() {
        byte[] half = PhotographedVisit.png(600, 400);
        visit.photo("e1", FAILED, "Half of it", Arrays.copyOf(half, half.length / 2));
        visit.photo("e2", FAILED, "A letter", "Dear all".getBytes(StandardCharsets.UTF_8));
        visit.photo("e3", FAILED, "Elsewhere", PhotographedVisit.png(40, 30));
        visit.set("evidence/e3", OfEvidence.ATTACHMENT.key(), Digest.of(new byte[] {1}).hex());

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
        visit.photo("e1", FAILED, "The exit", PhotographedVisit.png(40, 30));
        visit.photo("e2", FAILED, "The same exit", PhotographedVisit.png(40, 30));
        visit.photo("e3", LATER, "It again", PhotographedVisit.png(40, 30));

        assertEquals(
                List.of("The exit", "It again"),
                photos(report(Photos.OF_NON_COMPLIANCES)).stream()
                        .map(Block.Photo::caption)
                        .toList());
    }

    @Test
    void whoWatchesIsToldOfEveryPhotoAndCanEndTheWork() {
        visit.photo("e1", FAILED, "", PhotographedVisit.png(40, 30));
        visit.photo("e2", LATER, "", PhotographedVisit.png(41, 30));
        List<String> told = new ArrayList<>();
        ReportJob job = job();

        job.factory(
                PhotographedVisit.ID,
                Photos.OF_NON_COMPLIANCES,
                (number, all) -> told.add(number + " of " + all));

        assertEquals(List.of("1 of 2", "2 of 2"), told);
        assertThrows(
                CancellationException.class,
                () ->
                        job.factory(
                                PhotographedVisit.ID,
                                Photos.OF_NON_COMPLIANCES,
                                (number, all) -> {
                                    throw new CancellationException();
                                }));
    }

    @Test
    void thatNobodySaidWhatAPhotoShowsIsNotHiddenBehindTheNameOfItsFile() {
        visit.photo("e1", FAILED, "IMG_20240416 (2).JPG", PhotographedVisit.png(40, 30));
        visit.photo("e2", FAILED, "снимок.jpeg", PhotographedVisit.png(41, 30));
        visit.photo("e3", FAILED, "IMG_3.jpg", PhotographedVisit.png(42, 30));
        visit.set("evidence/e3", OfEvidence.CAPTION.key(), "Exit, see IMG_2.jpg");
        assertEquals(
                List.of("", "", "Exit, see IMG_2.jpg"),
                photos(report(Photos.OF_NON_COMPLIANCES)).stream()
                        .map(Block.Photo::caption)
                        .toList());
    }

    @Test
    void allDaysOfTheVisitAreNamed() {
        visit.set("", OfAssessment.START_DATE.key(), "2026-05-12");
        visit.set("", OfAssessment.END_DATE.key(), "2026-05-14");
        assertEquals("Visit of 12–14\u00a0May 2026", report(Photos.NONE).cover().subtitle());
    }

    private ReportJob job() {
        return new ReportJob(
                visit.programme(),
                new ReportOrder(
                        Scope.ALL, Language.EN, Audience.COMMITTEE, ReportOrder.Imprint.FIRST));
    }

    private Report report(Photos photos) {
        return assertInstanceOf(
                        Outcome.Made.class,
                        job().factory(PhotographedVisit.ID, photos, (number, all) -> {}))
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
}
