package org.tarozi.store.file;

import org.jspecify.annotations.Nullable;
import org.tarozi.change.Digest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Bodies without encryption: one byte that says how, then the bytes as they are or deflated,
/// whichever is shorter.
public final class PlainBody implements BodyCodec {

    private static final byte AS_IS = 0;
    private static final byte DEFLATED = 1;
    private static final int SMALL = 64;

    @Override
    public byte[] encode(byte[] body) {
        byte[] deflated = body.length < SMALL ? body : deflate(body);
        return deflated.length < body.length ? marked(DEFLATED, deflated) : marked(AS_IS, body);
    }

    @Override
    public byte[] encodeDeflated(byte[] deflated) {
        return marked(DEFLATED, deflated);
    }

    @Override
    public byte[] decode(byte[] stored, byte[] named, String what) {
        byte[] body = body(stored);
        if (body == null || !startsWith(Digest.sha256().digest(body), named)) {
            throw StoreException.damaged(
                    "In this programme file "
                            + what
                            + " is damaged: its digest does not match. Go on with a backup or a"
                            + " copy from another machine.");
        }
        return body;
    }

    private static byte @Nullable [] body(byte[] stored) {
        if (stored.length == 0) {
            return null;
        }
        return switch (stored[0]) {
            case AS_IS -> Arrays.copyOfRange(stored, 1, stored.length);
            case DEFLATED -> inflate(stored);
            default -> null;
        };
    }

    /// A digest may be kept in full or as its first bytes only.
    private static boolean startsWith(byte[] digest, byte[] named) {
        return named.length >= 16
                && MessageDigest.isEqual(Arrays.copyOf(digest, named.length), named);
    }

    private static byte[] marked(byte mark, byte[] body) {
        byte[] marked = new byte[body.length + 1];
        marked[0] = mark;
        System.arraycopy(body, 0, marked, 1, body.length);
        return marked;
    }

    private static byte[] deflate(byte[] body) {
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED, true)) {
            deflater.setInput(body);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 4 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static byte @Nullable [] inflate(byte[] stored) {
        ByteArrayInputStream in = new ByteArrayInputStream(stored, 1, stored.length - 1);
        try (Inflater inflater = new Inflater(true);
                InflaterInputStream inflated = new InflaterInputStream(in, inflater)) {
            return inflated.readAllBytes();
        } catch (IOException e) {
            return null;
        }
    }
}
