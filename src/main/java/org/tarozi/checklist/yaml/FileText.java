package org.tarozi.checklist.yaml;

import org.snakeyaml.engine.v2.scanner.StreamReader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/// The text of a checklist file, or the reasons why its bytes are none.
public final class FileText {

    /// A checklist of 1,000 questions in three languages has less than 1.5 MB.
    public static final int MAXIMUM_BYTES = 8_000_000;

    /// A longer line is no text of an author, and the YAML parser is slow on it.
    static final int MAXIMUM_LINE = 100_000;

    private static final String UTF_8 =
            "a text file in UTF-8; save it again with the encoding UTF-8";

    /// What is expected of a file that is something else.
    public static final String CHECKLIST =
            "a checklist: a text file (YAML) or a workbook (xlsx) of its sheets";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private FileText() {}

    public static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        Optional<String> other = OtherKind.of(bytes);
        if (other.isPresent()) {
            problems.error(Place.whole(file), other.get(), CHECKLIST);
            return Optional.empty();
        }
        Place start = new Place(file, 1, 1);
        if (bytes.length > MAXIMUM_BYTES) {
            problems.error(
                    start,
                    "a file of " + bytes.length + " bytes",
                    "a checklist of at most " + MAXIMUM_BYTES + " bytes");
            return Optional.empty();
        }
        if (isWide(bytes)) {
            problems.error(start, "text in UTF-16 or UTF-32", UTF_8);
            return Optional.empty();
        }
        return utf8(file, bytes, problems)
                .map(FileText::withoutMark)
                .filter(text -> hasShortLines(file, text, problems))
                .filter(text -> isPrintable(file, text, problems));
    }

    /// Whether letters have more than one byte each: then a byte order mark says so, or many are
    /// zero.
    private static boolean isWide(byte[] bytes) {
        boolean marked = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
        int zeros = 0;
        for (byte each : bytes) {
            zeros += each == 0 ? 1 : 0;
        }
        return marked || zeros * 4 > bytes.length;
    }

    private static Optional<String> utf8(String file, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, text, true);
        if (!result.isError()) {
            return Optional.of(text.flip().toString());
        }
        String before = text.flip().toString();
        problems.error(
                placeAt(file, before, before.length()),
                "the byte 0x" + HEX.toHexDigits(bytes[in.position()]) + ", which is no UTF-8 text",
                UTF_8);
        return Optional.empty();
    }

    public static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean hasShortLines(String file, String text, Problems problems) {
        int start = 0;
        while (start <= text.length()) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            if (end - start > MAXIMUM_LINE) {
                problems.error(
                        placeAt(file, text, start),
                        "a line of " + (end - start) + " characters",
                        "at most " + MAXIMUM_LINE);
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    private static boolean isPrintable(String file, String text, Problems problems) {
        boolean printable = true;
        // an array: a file is read once, before anything of the machine has warmed up
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char character = characters[i];
            if (!StreamReader.isPrintable(character) && !Character.isSurrogate(character)) {
                problems.error(
                        placeAt(file, text, i),
                        "the control character U+" + HEX.toHexDigits(character),
                        "printable text; delete it");
                printable = false;
            }
        }
        return printable;
    }

    private static Place placeAt(String file, String text, int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(file, line, text.codePointCount(lineStart, index) + 1);
    }
}
