package org.tarozi.checklist;

import java.util.regex.Pattern;

/// What identifies the exact content of a resolved release: a SHA-256 in 64 hexadecimal digits.
///
/// The digest of the file's bytes; with an overlay, of the base's fingerprint followed by the
/// overlay's bytes.
public record Fingerprint(String hex) implements Comparable<Fingerprint> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Fingerprint {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a fingerprint: " + hex);
        }
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
}
