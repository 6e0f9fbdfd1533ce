package org.tarozi.change;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/// The identity of a change: the first 16 bytes of SHA-256 over its line. Written as 32 hexadecimal
/// digits.
public record ChangeId(long high, long low) implements Comparable<ChangeId> {

    /// The identity at the beginning of a digest of at least 16 bytes.
    public static ChangeId ofDigest(byte[] digest) {
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        return new ChangeId(bytes.getLong(), bytes.getLong());
    }

    /// Reads the text form.
    public static ChangeId of(String hex) {
        if (hex.length() != 32) {
            throw new IllegalArgumentException("not the id of a change: " + hex);
        }
        return new ChangeId(
                HexFormat.fromHexDigitsToLong(hex, 0, 16),
                HexFormat.fromHexDigitsToLong(hex, 16, 32));
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    }

    @Override
    public int compareTo(ChangeId other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }
}
