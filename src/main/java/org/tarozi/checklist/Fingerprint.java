package org.tarozi.checklist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// What identifies the exact content of a resolved release: a SHA-256 in 64 hexadecimal digits.
///
/// The digest of the file's bytes; with an overlay, of the 64 digits of the base's fingerprint in
/// ASCII, followed by the overlay's bytes.
public record Fingerprint(String hex) implements Comparable<Fingerprint> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Fingerprint {
        if (!isWellFormed(hex)) {
            throw new IllegalArgumentException("not a fingerprint: " + hex);
        }
    }

    /// The fingerprint of a release file.
    public static Fingerprint of(byte[] release) {
        return of(Optional.empty(), release);
    }

    /// The fingerprint of this release with an overlay on it.
    public Fingerprint with(byte[] overlay) {
        return of(Optional.of(this), overlay);
    }

    static Fingerprint of(Optional<Fingerprint> base, byte[] bytes) {
        MessageDigest digest = sha256();
        base.ifPresent(below -> digest.update(below.hex.getBytes(StandardCharsets.US_ASCII)));
        return new Fingerprint(HexFormat.of().formatHex(digest.digest(bytes)));
    }

    /// Whether a text can be a fingerprint.
    public static boolean isWellFormed(String hex) {
        return FORM.matcher(hex).matches();
    }

    /// The first eight digits, for people.
    public String brief() {
        return hex.substring(0, 8);
    }

    @Override
    public int compareTo(Fingerprint other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
