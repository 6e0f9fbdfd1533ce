package org.tarozi.job;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// The pixels of a photo, out of its file and into one. Of a large one only as many are read as are
/// needed, so that a photo of a hundred megapixels fits into a small machine.
public final class PhotoPixels {

    private final int needed;
    private boolean complete = true;

    /// @param needed the longest side that the picture will be drawn with
    public PhotoPixels(int needed) {
        this.needed = needed;
    }

    /// The picture; empty where the bytes are none of a kind that is known.
    ///
    /// @throws DamagedException where they are one that cannot be read to its end
    public Optional<BufferedImage> of(byte[] bytes) throws DamagedException {
        try (ImageInputStream stream =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            return readers.hasNext() ? Optional.of(read(readers.next(), stream)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            throw new DamagedException(e); // readers throw what comes, on hostile bytes
        }
    }

    private BufferedImage read(ImageReader reader, ImageInputStream stream) throws IOException {
        try {
            reader.setInput(stream, true, true);
            reader.addIIOReadWarningListener((source, warning) -> note(warning));
            int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
            // twice as many as needed, for the picture is made smaller by averaging
            int every = Math.max(1, longest / (2 * needed));
            ImageReadParam some = reader.getDefaultReadParam();
            some.setSourceSubsampling(every, every, 0, 0);
            BufferedImage picture = reader.read(0, some);
            if (!complete) {
                throw new IOException("the end is missing");
            }
            return picture;
        } finally {
            reader.dispose();
        }
    }

    private void note(String warning) {
        if (warning.contains("Truncated") || warning.contains("remature end")) {
            complete = false;
        }
    }

    /// The picture no larger than needed, with its transparent places or white where they were.
    ///
    /// @param type one of those of [BufferedImage]
    public BufferedImage fitted(BufferedImage picture, int type) {
        double scale =
                Math.min(1.0, (double) needed / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D pen = drawn.createGraphics();
        if (!drawn.getColorModel().hasAlpha()) {
            pen.setBackground(Color.WHITE);
            pen.clearRect(0, 0, width, height);
        }
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    /// A picture as a file in a format such as `png`. Nothing of it is written to the disk on the
    /// way: it may be confidential, and the disk full.
    public static byte[] encoded(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException("no file is written", e);
        }
        return bytes.toByteArray();
    }

    /// Thrown where a picture cannot be read to its end.
    public static final class DamagedException extends Exception {
        private static final long serialVersionUID = 1L;

        DamagedException(Throwable cause) {
            super(cause);
        }
    }
}
