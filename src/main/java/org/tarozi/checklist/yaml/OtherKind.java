package org.tarozi.checklist.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Files that people pick as a checklist though they are something else, known by how they begin.
enum OtherKind {
    PDF("a PDF document", "%PDF-"),
    PROGRAMME("a programme or another database", "SQLite format 3"),
    ZIP("a zip archive, such as an assessment file", "PK\u0003\u0004"),
    PNG("a picture (PNG)", "\u0089PNG"),
    JPEG("a picture (JPEG)", "\u00ff\u00d8\u00ff");

    private final String words;
    private final byte[] start;

    OtherKind(String words, String start) {
        this.words = words;
        this.start = start.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// What the bytes of a file are, in words, where they are none of a text.
    static Optional<String> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(kind -> Arrays.equals(Arrays.copyOf(bytes, kind.start.length), kind.start))
                .map(kind -> kind.words)
                .findFirst();
    }
}
