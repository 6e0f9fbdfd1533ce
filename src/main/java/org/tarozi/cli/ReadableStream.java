package org.tarozi.cli;

import org.jspecify.annotations.Nullable;

import java.io.PrintStream;
import java.util.regex.Pattern;

/// Text for people on a terminal. Names and findings come from others too: what a terminal would
/// obey, instead of showing it, stands as a question mark. Bytes, as of a document for programs,
/// stay as they are.
final class ReadableStream extends PrintStream {

    /// All but tabs and the ends of lines.
    private static final Pattern OBEYED = Pattern.compile("[\\p{Cc}&&[^\t\n\r]]|\r(?!\n)");

    private static final Pattern LINE_END = Pattern.compile("\\R|\t");

    private ReadableStream(PrintStream stream) {
        super(stream, true, stream.charset());
    }

    static ReadableStream on(PrintStream stream) {
        return stream instanceof ReadableStream readable ? readable : new ReadableStream(stream);
    }

    /// Text that has to stay in its line.
    static String inLine(String text) {
        return LINE_END.matcher(text).replaceAll(" ");
    }

    @Override
    public void print(@Nullable String text) {
        super.print(OBEYED.matcher(String.valueOf(text)).replaceAll("?"));
    }

    @Override
    public void print(@Nullable Object thing) {
        print(String.valueOf(thing));
    }
}
