package org.tarozi.ui.visit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// The pixels of a picture file. Of a large one only as many are read as are needed, so that a
/// photo of a hundred megapixels fits into a small machine.
final class Pixels {

    private final int needed;
    private boolean complete = true;

    /// @param needed the longest side that the picture will be drawn with
    Pixels(int needed) {
        this.needed = needed;
    }

    /// The picture; empty where the bytes are none of a kind that is known.
    ///
    /// @throws DamagedException where they are one that cannot be read to its end
    Optional<BufferedImage> of(byte[] bytes) throws DamagedException {
        try (ImageInputStream stream =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
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

    /// Thrown where a picture cannot be read to its end.
    static final class DamagedException extends Exception {
        private static final long serialVersionUID = 1L;

        DamagedException(Throwable cause) {
            super(cause);
        }
    }
}
