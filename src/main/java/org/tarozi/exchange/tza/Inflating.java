package org.tarozi.exchange.tza;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks deflated bytes of strangers.
final class Inflating {

    private Inflating() {}

    /// What the bytes unpack to; empty where that is larger than allowed.
    ///
    /// @throws DataFormatException if they are not one whole run of deflated bytes
    static Optional<byte[]> whole(byte[] packed, int largest) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream bytes =
                    new ByteArrayOutputStream(Math.min(packed.length, 1 << 20) + 64);
            byte[] buffer = new byte[16_384];
            while (!inflater.finished()) {
                int n = inflater.inflate(buffer);
                if (n == 0 && !inflater.finished()) {
                    throw new DataFormatException("it is cut off");
                }
                if (bytes.size() + n > largest) {
                    return Optional.empty();
                }
                bytes.write(buffer, 0, n);
            }
            if (inflater.getRemaining() > 0) {
                throw new DataFormatException("something follows its end");
            }
            return Optional.of(bytes.toByteArray());
        } finally {
            inflater.end();
        }
    }
}
