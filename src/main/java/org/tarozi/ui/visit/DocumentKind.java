package org.tarozi.ui.visit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// A kind of document that is kept as it is, by the ending of its name.
enum DocumentKind {
    PDF("application/pdf"),
    TXT("text/plain"),
    CSV("text/csv"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final int BEGINNING = 1024;
    private static final byte[] PDF_HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /// Of a document with a password.
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /// Before texts of which every second byte may be 0.
    private static final byte[] LITTLE_END_FIRST = {(byte) 0xFF, (byte) 0xFE};

    private static final byte[] BIG_END_FIRST = {(byte) 0xFE, (byte) 0xFF};

    private final String mediaType;

    DocumentKind(String mediaType) {
        this.mediaType = mediaType;
    }

    static Optional<DocumentKind> of(String ending) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(ending))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /// Whether bytes begin as such a document does; a program that opens it would refuse others.
    boolean fits(byte[] bytes) {
        byte[] beginning = Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING));
        return switch (this) {
            case PDF ->
                    IntStream.range(0, beginning.length)
                            .anyMatch(at -> stands(PDF_HEADER, beginning, at));
            case TXT, CSV ->
                    stands(LITTLE_END_FIRST, bytes, 0)
                            || stands(BIG_END_FIRST, bytes, 0)
                            || IntStream.range(0, beginning.length)
                                    .noneMatch(at -> beginning[at] == 0);
            case DOCX, XLSX -> stands(ZIP, bytes, 0) || stands(COMPOUND, bytes, 0);
        };
    }

    private static boolean stands(byte[] mark, byte[] bytes, int at) {
        return at + mark.length <= bytes.length
                && Arrays.equals(mark, 0, mark.length, bytes, at, at + mark.length);
    }
}
