package org.tarozi.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.tarozi.report.Block;
import org.tarozi.report.Jpeg;
import org.tarozi.report.SamplePhoto;
import org.tarozi.report.SampleReport;
import org.tarozi.text.Language;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How photos stand on the pages.
class PhotoSetterTest {

    /// Where a picture is drawn, in points from the left and the foot of its page.
    private record Place(int page, float left, float foot, float width, float height) {}

    @Test
    void photosStandInTwoColumnsWithinTheTypeArea() throws IOException {
        List<Place> places =
                places(pdf(picture(1, 900, 675), picture(2, 675, 900), picture(3, 900, 90)));

        assertEquals(3, places.size());
        assertEquals(places.get(0).left(), places.get(2).left(), 0.1);
        assertTrue(places.get(1).left() > Sheet.LEFT + Sheet.WIDTH / 2, places.toString());
        for (Place place : places) {
            assertTrue(place.left() >= Sheet.LEFT - 0.1, place.toString());
            assertTrue(place.left() + place.width() <= Sheet.RIGHT + 0.1, place.toString());
        }
    }

    @Test
    void aPhotoKeepsItsShape() throws IOException {
        List<Place> places = places(pdf(picture(1, 900, 675), picture(2, 300, 900)));

        assertEquals(900.0 / 675, places.get(0).width() / places.get(0).height(), 0.01);
        assertEquals(300.0 / 900, places.get(1).width() / places.get(1).height(), 0.01);
    }

    @Test
    void aSmallPhotoIsNotBlownUp() throws IOException {
        Place place = places(pdf(picture(1, 40, 30))).getFirst();

        assertEquals(40, place.width(), 0.1);
        assertEquals(30, place.height(), 0.1);
    }

    @Test
    void everyPhotoStandsOnThePageOfItsWords() throws IOException {
        Block.Photo[] photos =
                IntStream.rangeClosed(1, 31)
                        .mapToObj(number -> picture(number, 900, number % 3 == 0 ? 1200 : 675))
                        .toArray(Block.Photo[]::new);
        byte[] pdf = pdf(photos);

        List<Place> places = places(pdf);
        Pages pages = Pages.of(pdf);
        assertEquals(31, places.size());
        for (int number = 1; number <= 31; number++) {
            String text = pages.text(places.get(number - 1).page());
            assertTrue(text.contains("shows-" + number + "."), number + " in " + text);
        }
    }

    @Test
    void aPhotoWithoutAPictureHasItsWords() throws IOException {
        byte[] pdf = pdf(new Block.Photo(1, "gone", "Is it so?", Optional.empty()));

        assertEquals(List.of(), places(pdf));
        assertTrue(Pages.of(pdf).all().contains("Photo 1"));
        assertTrue(Pages.of(pdf).all().contains("gone"));
    }

    @Test
    void aCaptionLongerThanAPageIsPrintedToItsEnd() throws IOException {
        Block.Photo photo =
                new Block.Photo(
                        1,
                        "word ".repeat(3000) + "end.",
                        "Is it so?",
                        Optional.of(SamplePhoto.of(90, 60)));

        assertTrue(Pages.of(pdf(photo)).all().contains("end."));
    }

    @Test
    void anotherPictureMakesAnotherReport() throws IOException {
        assertFalse(
                List.of(identity(pdf(picture(1, 90, 60))))
                        .equals(List.of(identity(pdf(picture(1, 90, 61))))));
        assertEquals(identity(pdf(picture(1, 90, 60))), identity(pdf(picture(1, 90, 60))));
    }

    private static Block.Photo picture(int number, int width, int height) {
        Jpeg picture = SamplePhoto.of(width, height);
        return new Block.Photo(number, "shows-" + number + ".", "Is it so?", Optional.of(picture));
    }

    private static byte[] pdf(Block.Photo... photos) throws IOException {
        return PdfWriterTest.pdf(
                SampleReport.of(
                        Language.EN,
                        new Block.Heading(1, "Photos"),
                        new Block.Photos(List.of(photos))));
    }

    private static String identity(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocument().getDocumentID().toString();
        }
    }

    private static List<Place> places(byte[] pdf) throws IOException {
        List<Place> places = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                new Drawn(document.getPage(page - 1), page, places).read();
            }
        }
        return places;
    }

    /// Notes where pictures are drawn, and nothing else.
    private static final class Drawn extends PDFGraphicsStreamEngine {

        private final int number;
        private final List<Place> places;

        Drawn(PDPage page, int number, List<Place> places) {
            super(page);
            this.number = number;
            this.places = places;
        }

        void read() throws IOException {
            processPage(getPage());
        }

        @Override
        public void drawImage(PDImage image) {
            Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
            places.add(
                    new Place(
                            number,
                            matrix.getTranslateX(),
                            matrix.getTranslateY(),
                            matrix.getScalingFactorX(),
                            matrix.getScalingFactorY()));
        }

        @Override
        public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {}

        @Override
        public void clip(int windingRule) {}

        @Override
        public void moveTo(float x, float y) {}

        @Override
        public void lineTo(float x, float y) {}

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

        @Override
        public Point2D getCurrentPoint() {
            return new Point2D.Float();
        }

        @Override
        public void closePath() {}

        @Override
        public void endPath() {}

        @Override
        public void strokePath() {}

        @Override
        public void fillPath(int windingRule) {}

        @Override
        public void fillAndStrokePath(int windingRule) {}

        @Override
        public void shadingFill(COSName name) {}
    }
}
