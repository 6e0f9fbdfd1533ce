package org.tarozi.exchange.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The characters of a text file: UTF-8, or UTF-16 where a byte order mark says so. Bytes that are
/// neither end the reading with an exception.
final class EncodedText {

    /// What a table should be instead.
    static final String EXPECTED = "a table saved as UTF-8 (in Excel: “CSV UTF-8”)";

    private static final int MARK = 3;
    private static final int LOOK = 1 << 20;

    /// The first letter of the Russian alphabet in Windows-1251; all others stand behind it.
    private static final int FIRST_CYRILLIC = 0xC0;

    private EncodedText() {}

    static Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            in.mark(MARK);
            byte[] start = in.readNBytes(MARK);
            in.reset();
            Charset charset = StandardCharsets.UTF_8;
            if (starts(start, 0xEF, 0xBB, 0xBF)) {
                in.skipNBytes(MARK);
            } else if (starts(start, 0xFF, 0xFE)) {
                in.skipNBytes(2);
                charset = StandardCharsets.UTF_16LE;
            } else if (starts(start, 0xFE, 0xFF)) {
                in.skipNBytes(2);
                charset = StandardCharsets.UTF_16BE;
            }
            return new InputStreamReader(in, charset.newDecoder());
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /// What the bytes of a text that is not in UTF-8 seem to be, in words; empty if they are no
    /// text.
    static Optional<String> guess(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOK);
        }
        int zeros = 0;
        int high = 0;
        int cyrillic = 0;
        for (byte each : start) {
            zeros += each == 0 ? 1 : 0;
            high += each < 0 ? 1 : 0;
            cyrillic += (each & 0xFF) >= FIRST_CYRILLIC ? 1 : 0;
        }
        if (zeros * 4 > start.length) {
            return Optional.of("text in UTF-16 without a byte order mark");
        }
        if (zeros == 0 && high > 0) {
            return Optional.of(
                    cyrillic * 2 > high
                            ? "text in Windows-1251 (Cyrillic), as far as can be told"
                            : "text in an older encoding such as Windows-1252");
        }
        return Optional.empty();
    }
}
