package org.tarozi.assessment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// How identities are made, always offline: in the order of time for what a person creates, from
/// the source's own ids for what is read from a table.
public final class Identity {

    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Identity() {}

    /// An identity for something created now (UUID version 7, RFC 9562).
    public static UUID created(Instant now, RandomGenerator random) {
        long high = now.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        return new UUID(high, VARIANT | random.nextLong() >>> 2);
    }

    /// An identity for a record of a table, the same on every machine (UUID version 8, RFC 9562):
    /// SHA-256 over the source and the keys, each preceded by its length.
    public static UUID derived(String source, String... keys) {
        MessageDigest digest = sha256();
        update(digest, source);
        for (String key : keys) {
            update(digest, key);
        }
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
        long high = bytes.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000;
        return new UUID(high, VARIANT | bytes.getLong() >>> 2);
    }

    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
