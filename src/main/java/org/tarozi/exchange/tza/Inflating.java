package org.tarozi.exchange.tza;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks deflated bytes of strangers.
final class Inflating {

    /// Why bytes are refused that are not as many as their zip says.
    static final String OTHER_SIZE = "its size does not fit";

    private Inflating() {}

    /// What the bytes unpack to.
    ///
    /// @param size how many bytes that should be
    /// @throws DataFormatException if they are not one whole run of as many deflated bytes
    static byte[] whole(byte[] packed, int size) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[size];
            int length = 0;
            for (int n = 1; n > 0 && length < size; length += n) {
                n = inflater.inflate(bytes, length, size - length);
            }
            int more = inflater.inflate(new byte[1]);
            if (inflater.finished() && length < size || more > 0) {
                throw new DataFormatException(OTHER_SIZE);
            }
            if (!inflater.finished()) {
                throw new DataFormatException("it is cut off");
            }
            if (inflater.getRemaining() > 0) {
                throw new DataFormatException("something follows its end");
            }
            return bytes;
        } finally {
            inflater.end();
        }
    }
}
