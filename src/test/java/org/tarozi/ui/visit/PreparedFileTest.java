package org.tarozi.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.job.PhotoPixels;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

class PreparedFileTest {

    private static final int RED = 0xFFFF0000;

    @TempDir Path folder;

    /// A picture that is red in its upper left quarter and white elsewhere.
    private static BufferedImage marked(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean corner = x < width / 2 && y < height / 2;
                image.setRGB(x, y, corner ? RED : Color.WHITE.getRGB());
            }
        }
        return image;
    }

    private static byte[] bytes(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /// A JPEG as a camera writes it: with its orientation, and a place in words that must not
    /// travel.
    private static byte[] photo(int orientation, int width, int height) throws IOException {
        byte[] plain = bytes(marked(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
        byte[] place = "GPS 41.3 N 69.2 E".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        exif.write("Exif\0\0MM\0*\0\0\0\u0008\0\u0002".getBytes(StandardCharsets.ISO_8859_1));
        exif.write(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
        exif.write(new byte[] {1, 0x0E, 0, 2, 0, 0, 0, (byte) place.length, 0, 0, 0, 38});
        exif.write(new byte[4]);
        exif.write(place);
        int length = exif.size() + 2;
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(plain, 0, 2);
        whole.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        whole.write(exif.toByteArray());
        whole.write(plain, 2, plain.length - 2);
        return whole.toByteArray();
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > 200 && color.getGreen() < 80;
    }

    /// Where the red corner of the camera's picture is when the photo is upright.
    @ParameterizedTest
    @CsvSource({
        "1, 60, 40, left, top",
        "2, 60, 40, right, top",
        "3, 60, 40, right, bottom",
        "4, 60, 40, left, bottom",
        "5, 40, 60, left, top",
        "6, 40, 60, right, top",
        "7, 40, 60, right, bottom",
        "8, 40, 60, left, bottom"
    })
    void aPhotoIsUprightHoweverTheCameraWasHeld(
            int orientation, int width, int height, String across, String down)
            throws IOException, PhotoPixels.DamagedException {
        PreparedFile file = PreparedFile.picture("p.jpg", photo(orientation, 60, 40)).orElseThrow();
        BufferedImage image = read(file.bytes());

        assertEquals(width, image.getWidth());
        assertEquals(height, image.getHeight());
        int x = across.equals("left") ? width / 4 : 3 * width / 4;
        int y = down.equals("top") ? height / 4 : 3 * height / 4;
        assertTrue(isRed(image, x, y), "the corner is " + down + " " + across);
        assertFalse(isRed(image, width - 1 - x, height - 1 - y));
    }

    @Test
    void thePlaceOfAPhotoIsGone() throws IOException, PhotoPixels.DamagedException {
        byte[] camera = photo(1, 60, 40);
        assertTrue(new String(camera, StandardCharsets.ISO_8859_1).contains("GPS 41.3"));

        PreparedFile file = PreparedFile.picture("p.jpg", camera).orElseThrow();
        String kept = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        assertFalse(kept.contains("GPS"));
        assertFalse(kept.contains("Exif"));
    }

    @Test
    void aLargePictureIsMadeSmallerAndKeepsItsShape()
            throws IOException, PhotoPixels.DamagedException {
        byte[] large = bytes(marked(3000, 1500, BufferedImage.TYPE_INT_RGB), "jpeg");
        BufferedImage image = read(PreparedFile.picture("p.jpg", large).orElseThrow().bytes());

        assertEquals(2000, image.getWidth());
        assertEquals(1000, image.getHeight());
    }

    @Test
    void aSmallPictureStaysAsLargeAsItIs() throws IOException, PhotoPixels.DamagedException {
        byte[] small = bytes(marked(30, 20, BufferedImage.TYPE_INT_ARGB), "png");
        PreparedFile file = PreparedFile.picture("p.png", small).orElseThrow();

        assertEquals(30, read(file.bytes()).getWidth());
        assertEquals("image/png", file.mediaType());
    }

    @Test
    void documentsAreKeptAsTheyAre() throws IOException {
        Path file = Files.writeString(folder.resolve("list.PDF"), "%PDF-1.4 a list");
        PreparedFile ready =
                assertInstanceOf(PreparedFile.Reading.Ready.class, PreparedFile.of(file)).file();

        assertEquals("application/pdf", ready.mediaType());
        assertEquals("%PDF-1.4 a list", new String(ready.bytes(), StandardCharsets.US_ASCII));
    }

    private static PreparedFile.Reading refused(String name, VisitText why) {
        return new PreparedFile.Reading.Refused(name, why);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertEquals(
                refused("gone.jpg", VisitText.FILE_UNREADABLE),
                PreparedFile.of(folder.resolve("gone.jpg")));
    }

    @Test
    void programsAndDamagedPicturesAreNoEvidence() throws IOException {
        Path program = Files.writeString(folder.resolve("tool.exe"), "MZ");
        Path damaged = Files.writeString(folder.resolve("photo.jpg"), "no picture");

        assertEquals(refused("tool.exe", VisitText.FILE_UNKNOWN), PreparedFile.of(program));
        assertEquals(refused("photo.jpg", VisitText.FILE_UNKNOWN), PreparedFile.of(damaged));
    }

    @Test
    void aPictureWithoutItsEndIsSaidToBeDamaged() throws IOException {
        for (String kind : List.of("jpeg", "png")) {
            byte[] whole = bytes(marked(600, 400, BufferedImage.TYPE_INT_RGB), kind);
            Path half = folder.resolve("half." + kind);
            Files.write(half, Arrays.copyOf(whole, whole.length / 2));

            assertEquals(refused("half." + kind, VisitText.FILE_DAMAGED), PreparedFile.of(half));
        }
    }

    @Test
    void ofAVeryLargePictureNotAllIsHeldAtOnce() throws PhotoPixels.DamagedException, IOException {
        byte[] large = bytes(marked(9000, 600, BufferedImage.TYPE_INT_RGB), "png");
        BufferedImage read = new PhotoPixels(2000).of(large).orElseThrow();

        assertEquals(List.of(4500, 300), List.of(read.getWidth(), read.getHeight()));
    }

    private static byte[] header(String text) {
        return Arrays.copyOf(text.getBytes(StandardCharsets.ISO_8859_1), 64);
    }

    @Test
    void aPictureThatOnlyOtherProgramsShowIsSaidToBeOne() throws IOException {
        Path phone = folder.resolve("IMG_1.HEIC");
        Files.write(phone, header("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"));
        Path web = Files.write(folder.resolve("a.jpg"), header("RIFF\u0020\0\0\0WEBPVP8 "));

        assertEquals(refused("IMG_1.HEIC", VisitText.FILE_OTHER_PICTURE), PreparedFile.of(phone));
        assertEquals(refused("a.jpg", VisitText.FILE_OTHER_PICTURE), PreparedFile.of(web));
    }

    @Test
    void aPhotoMayBeLargerThanADocument() throws IOException {
        byte[] bytes = bytes(marked(30, 20, BufferedImage.TYPE_INT_RGB), "jpeg");
        Path photo = folder.resolve("large.jpg");
        Files.write(photo, Arrays.copyOf(bytes, (int) PreparedFile.LARGEST_FILE + 1));

        assertInstanceOf(PreparedFile.Reading.Ready.class, PreparedFile.of(photo));
    }

    private Path withLength(String name, long length) throws IOException {
        Path path = folder.resolve(name);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(length);
        }
        return path;
    }

    @Test
    void aHugeFileIsRefusedDocumentsEarlierThanPhotos() throws IOException {
        assertEquals(
                refused("a.pdf", VisitText.FILE_TOO_LARGE),
                PreparedFile.of(withLength("a.pdf", PreparedFile.LARGEST_FILE + 1)));
        Path photo = withLength("b.jpg", PreparedFile.LARGEST_PICTURE + 1);
        try (RandomAccessFile file = new RandomAccessFile(photo.toFile(), "rw")) {
            file.write(bytes(marked(30, 20, BufferedImage.TYPE_INT_RGB), "jpeg"));
        }
        assertEquals(refused("b.jpg", VisitText.FILE_TOO_LARGE), PreparedFile.of(photo));
    }

    @Test
    void aLongVideoIsRefusedForWhatItIsWithoutBeingRead() throws IOException {
        Path video = withLength("hall.mp4", 80L << 20);
        long before = allocated();
        assertEquals(refused("hall.mp4", VisitText.FILE_UNKNOWN), PreparedFile.of(video));
        assertTrue(allocated() - before < 8L << 20, "it was read");
        assertEquals(
                refused("day.mp4", VisitText.FILE_UNKNOWN),
                PreparedFile.of(withLength("day.mp4", PreparedFile.LARGEST_PICTURE + 1)));
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }
}
