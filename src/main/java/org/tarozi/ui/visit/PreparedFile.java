package org.tarozi.ui.visit;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import org.jspecify.annotations.Nullable;
import org.tarozi.job.PhotoPixels;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A photo or file made ready to be kept: a picture is drawn anew, upright and at most 2000 pixels
/// long, so that nothing of the camera's hidden data (place, time, owner) comes along.
///
/// @param name what its file was called; blank where it had no file
record PreparedFile(String name, byte[] bytes, String mediaType) {

    /// The longest side of a kept picture.
    static final int LONGEST_SIDE = 2000;

    /// The largest file that is kept as it is.
    static final long LARGEST_FILE = 20L << 20;

    /// The largest picture that is drawn anew: what phones with 200 megapixels write fits.
    static final long LARGEST_PICTURE = 100L << 20;

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final Set<String> EVIDENCE =
            Set.of(
                    "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "heic", "webp", "pdf", "txt",
                    "docx");

    /// What became of a file.
    sealed interface Reading {

        record Ready(PreparedFile file) implements Reading {}

        /// It cannot be evidence.
        ///
        /// @param why says it, given its name and the most megabytes of a file and of a picture
        record Refused(String name, VisitText why) implements Reading {}
    }

    /// Whether a file is a picture or a document by its name, and no table that could be merged.
    static boolean isEvidenceByName(Path file) {
        return EVIDENCE.contains(ending(file.toString()));
    }

    /// Whether a file is one of this program, which is opened or merged wherever it falls.
    static boolean isOfTarozi(Path file) {
        return Set.of("tarozi", "tza").contains(ending(file.toString()));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// Reads a file that the user chose or dropped.
    static Reading of(Path file) {
        String name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        try {
            Optional<VisitText> unread = unread(file);
            if (unread.isPresent()) {
                return new Reading.Refused(name, unread.get());
            }
            byte[] bytes = Files.readAllBytes(file);
            Optional<PreparedFile> picture = picture(name, bytes);
            return picture.isPresent() ? new Reading.Ready(picture.get()) : asItIs(name, bytes);
        } catch (PhotoPixels.DamagedException e) {
            return new Reading.Refused(name, VisitText.FILE_DAMAGED);
        } catch (IOException e) {
            return new Reading.Refused(name, VisitText.FILE_UNREADABLE);
        }
    }

    /// Why a file is not even read, such as a long video; empty where it is.
    private static Optional<VisitText> unread(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return Optional.of(VisitText.FILE_IS_FOLDER);
        }
        long size = Files.size(file);
        if (size == 0) {
            return Optional.of(VisitText.FILE_EMPTY);
        }
        if (size <= LARGEST_FILE) {
            return Optional.empty();
        }
        try (InputStream begin = Files.newInputStream(file)) {
            if (isPicture(begin)) {
                return Optional.of(VisitText.FILE_TOO_LARGE).filter(why -> size > LARGEST_PICTURE);
            }
        }
        return Optional.of(
                DocumentKind.of(ending(file.toString())).isPresent()
                        ? VisitText.FILE_TOO_LARGE
                        : VisitText.FILE_UNKNOWN);
    }

    private static Reading asItIs(String name, byte[] bytes) throws IOException {
        Optional<DocumentKind> kind = DocumentKind.of(ending(name));
        if (kind.isEmpty()) {
            return new Reading.Refused(
                    name,
                    isPicture(new ByteArrayInputStream(bytes))
                            ? VisitText.FILE_OTHER_PICTURE
                            : VisitText.FILE_UNKNOWN);
        }
        return kind.get().fits(bytes)
                ? new Reading.Ready(new PreparedFile(name, bytes, kind.get().mediaType()))
                : new Reading.Refused(name, VisitText.FILE_MISNAMED);
    }

    /// Whether something begins as a picture, as other programs can show it.
    private static boolean isPicture(InputStream bytes) throws IOException {
        FileType type = FileTypeDetector.detectFileType(new BufferedInputStream(bytes));
        return Objects.requireNonNullElse(type.getMimeType(), "").startsWith("image/");
    }

    /// A picture from its file's bytes; empty where they are none that can be drawn.
    static Optional<PreparedFile> picture(String name, byte[] bytes)
            throws IOException, PhotoPixels.DamagedException {
        Optional<BufferedImage> read = new PhotoPixels(LONGEST_SIDE).of(bytes);
        return read.isEmpty()
                ? Optional.empty()
                : Optional.of(picture(name, upright(read.get(), orientation(bytes))));
    }

    /// A picture that came without a file, and so without a name: nobody said what it shows.
    static PreparedFile pasted(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getPixelReader()
                    .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), line, 0, width);
            drawn.setRGB(0, y, width, 1, line, 0, width);
        }
        return picture("", drawn);
    }

    private static PreparedFile picture(String name, BufferedImage image) {
        boolean seeThrough = image.getColorModel().hasAlpha();
        BufferedImage drawn =
                new PhotoPixels(LONGEST_SIDE)
                        .fitted(
                                image,
                                seeThrough
                                        ? BufferedImage.TYPE_INT_ARGB
                                        : BufferedImage.TYPE_INT_RGB);
        return new PreparedFile(
                name,
                PhotoPixels.encoded(drawn, seeThrough ? "png" : "jpeg"),
                seeThrough ? PNG : JPEG);
    }

    /// How the camera was held, from 1 to 8 (Exif 2.3, tag 0x0112); 1 where nothing says.
    private static int orientation(byte[] bytes) throws IOException {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
            @Nullable ExifIFD0Directory camera =
                    metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            @Nullable Integer held =
                    camera == null ? null : camera.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return held == null || held < 1 || held > 8 ? 1 : held;
        } catch (ImageProcessingException e) {
            return 1; // a picture without such data, or with damaged data: as it is
        }
    }

    private static BufferedImage upright(BufferedImage image, int held) {
        if (held == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = held >= 5;
        BufferedImage turned =
                new BufferedImage(
                        lying ? height : width,
                        lying ? width : height,
                        image.getColorModel().hasAlpha()
                                ? BufferedImage.TYPE_INT_ARGB
                                : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(image, turn(held, width, height), null);
        pen.dispose();
        return turned;
    }

    private static AffineTransform turn(int held, int width, int height) {
        return switch (held) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
