package org.tarozi.change;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// A SHA-256 in 64 hexadecimal digits: the name of a segment or of an attachment.
public record Digest(String hex) implements Comparable<Digest> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Digest {
        if (!isWellFormed(hex)) {
            throw new IllegalArgumentException("not a SHA-256: " + hex);
        }
    }

    /// Whether a text is 64 lower-case hexadecimal digits.
    public static boolean isWellFormed(String hex) {
        return FORM.matcher(hex).matches();
    }

    /// The digest of some bytes.
    public static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    /// The digest of a file.
    public static Digest of(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return ofRaw(digest.digest());
    }

    /// The digest in 32 bytes.
    public static Digest ofRaw(byte[] raw) {
        return new Digest(HexFormat.of().formatHex(raw));
    }

    public byte[] raw() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public int compareTo(Digest other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }

    /// A new SHA-256, which every Java runtime has.
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
