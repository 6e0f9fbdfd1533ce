package org.tarozi.report;

import java.util.Arrays;
import java.util.UUID;

/// A picture as it is printed, in the format JPEG. Two are equal where their bytes are.
public final class Jpeg {

    private final byte[] bytes;

    public Jpeg(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Jpeg jpeg && Arrays.equals(bytes, jpeg.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /// Says which picture it is, as the identity of a report depends on it.
    @Override
    public String toString() {
        return "JPEG " + UUID.nameUUIDFromBytes(bytes);
    }
}
