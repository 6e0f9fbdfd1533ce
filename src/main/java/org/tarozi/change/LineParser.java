package org.tarozi.change;

import tools.jackson.core.JsonParser;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// Parses lines, one after the other, into the same piece of memory. A line is UTF-8 and nothing
/// else: the JSON parser's own guess at the encoding, and its leniency with overlong forms, would
/// let one text have several digests. For one thread.
final class LineParser {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private CharBuffer text = CharBuffer.allocate(1024);

    /// A parser of one line, to be closed before the next one is parsed.
    ///
    /// @throws MalformedChangeException if the line is too long or not UTF-8
    JsonParser parse(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length > Json.LONGEST_LINE) {
            throw new MalformedChangeException(
                    "the line has "
                            + length
                            + " bytes; at most "
                            + Json.LONGEST_LINE
                            + " are expected");
        }
        decode(ByteBuffer.wrap(bytes, from, length));
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            throw new MalformedChangeException(
                    "the line begins with a byte order mark; UTF-8 without one is expected");
        }
        return Json.FACTORY.createParser(text.array(), text.arrayOffset(), text.length());
    }

    /// UTF-8 never has more characters than bytes.
    private void decode(ByteBuffer line) {
        if (text.capacity() < line.remaining()) {
            text = CharBuffer.allocate(line.remaining());
        }
        text.clear();
        CoderResult result = decoder.reset().decode(line, text, true);
        if (result.isError() || decoder.flush(text).isError()) {
            throw new MalformedChangeException("the line holds bytes that are not UTF-8");
        }
        text.flip();
    }
}
