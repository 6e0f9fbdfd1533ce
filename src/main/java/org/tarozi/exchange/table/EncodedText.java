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

/// The characters of a text file: UTF-8, or UTF-16 where a byte order mark says so. Bytes that are
/// neither end the reading with an exception.
final class EncodedText {

    private static final int MARK = 3;

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
}
