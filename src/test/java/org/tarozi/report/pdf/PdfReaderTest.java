package org.tarozi.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tarozi.report.SampleReport;
import org.tarozi.text.Language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

class PdfReaderTest {

    private static final int WHITE = 0xffffffff;

    @Test
    void hasAllPagesThatWereWritten() throws Exception {
        byte[] pdf = pdf(Language.RU);
        try (PdfReader reader = PdfReader.of(pdf)) {
            assertEquals(Pages.of(pdf).count(), reader.pages());
        }
    }

    @Test
    void aPageIsDrawnAsWideAsAskedForAndAsHighAsThePaper() throws Exception {
        try (PdfReader reader = PdfReader.of(pdf(Language.EN))) {
            PdfReader.Picture picture = reader.draw(1, 500);
            assertEquals(500, picture.width());
            assertEquals(
                    500 * Sheet.SIZE.getHeight() / Sheet.SIZE.getWidth(), picture.height(), 1.5);
            assertEquals(picture.width() * picture.height(), picture.pixels().length);
        }
    }

    @Test
    void aPageIsOpaquePaperWithInkOnIt() throws Exception {
        try (PdfReader reader = PdfReader.of(pdf(Language.UZ))) {
            int[] pixels = reader.draw(2, 400).pixels();
            long white = Arrays.stream(pixels).filter(pixel -> pixel == WHITE).count();
            long seeThrough = Arrays.stream(pixels).filter(pixel -> pixel >>> 24 != 0xff).count();
            assertTrue(white > pixels.length / 2, "mostly paper: " + white);
            assertTrue(white < pixels.length, "some ink");
            assertEquals(0, seeThrough);
        }
    }

    @Test
    void everyPageHasItsOwnPicture() throws Exception {
        try (PdfReader reader = PdfReader.of(pdf(Language.EN))) {
            long pictures =
                    IntStream.range(0, reader.pages())
                            .map(page -> Arrays.hashCode(reader.draw(page, 200).pixels()))
                            .distinct()
                            .count();
            assertEquals(reader.pages(), pictures);
        }
    }

    @Test
    void otherBytesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> PdfReader.of(new byte[] {1, 2, 3}));
    }

    private static byte[] pdf(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(SampleReport.in(language), out);
        return out.toByteArray();
    }
}
