package org.tarozi.exchange.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;

/// Reads a text file with one row in a line and commas, semicolons or tabs between the cells; a
/// cell in double quotes may hold any of these. A first line such as `sep=;` says which. Memory
/// does not grow with the file.
public final class DelimitedText {

    /// The longest cell, in characters: what fits into one line of a segment however it is escaped.
    public static final int LONGEST_CELL = 100_000;

    private static final int MOST_CELLS = 10_000;
    private static final int END = -1;
    private static final String SEPARATORS = ",;\t";
    private static final String DECLARATION = "sep=";

    private final Path file;
    private final Reader in;
    private final LongConsumer progress;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int filled;
    private long read;
    private int line = 1;
    private int before;
    private char separator = ',';

    /// @param progress told how many characters are read
    private DelimitedText(Path file, Reader in, LongConsumer progress) {
        this.file = file;
        this.in = in;
        this.progress = progress;
    }

    /// Hands over every row of a file until no more are wanted.
    ///
    /// @throws MalformedTableException at the first place that cannot be understood
    public static void read(Path file, RowSink sink) {
        read(file, sink, part -> {});
    }

    /// The same for who watches.
    ///
    /// @param watcher told now and then which part of the file is read; what it throws ends the
    ///   reading
    public static void read(Path file, RowSink sink, DoubleConsumer watcher) {
        try (Reader in = EncodedText.open(file)) {
            double size = Math.max(1, Files.size(file));
            new DelimitedText(file, in, done -> watcher.accept(Math.min(1, done / size)))
                    .read(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read", e);
        }
    }

    /// What is wrong with a file of text in an encoding that is not read, if it is one.
    public static Optional<TableProblem> inOtherEncoding(Path file) {
        try {
            read(file, row -> false);
            return Optional.empty();
        } catch (MalformedTableException e) {
            return Optional.of(e.problem())
                    .filter(problem -> problem.expected().equals(EncodedText.EXPECTED))
                    .filter(problem -> problem.found().startsWith("text"));
        }
    }

    private void read(RowSink sink) throws IOException {
        try {
            fill();
            separator = separator();
            if (isDeclared()) {
                while (lineEnd(next()) != '\n') {}
            }
            boolean wanted = true;
            while (wanted && peek() != END) {
                Row row = row();
                wanted = row.isBlank() || sink.take(row);
            }
        } catch (CharacterCodingException e) {
            throw malformed(
                    "after line " + line,
                    EncodedText.guess(file).orElse("bytes that are no text in UTF-8"),
                    EncodedText.EXPECTED);
        }
    }

    private Row row() throws IOException {
        int first = line;
        List<String> cells = new ArrayList<>(20);
        while (cell(cells) == separator) {
            if (cells.size() > MOST_CELLS) {
                throw malformed("line " + first, "more than 10,000 cells", "one row in a line");
            }
        }
        return new Row("", first, cells, Map.of());
    }

    /// Reads one cell and returns what ended it.
    private int cell(List<String> cells) throws IOException {
        text.setLength(0);
        int c = next();
        if (c == '"') {
            quoted();
            c = lineEnd(next());
            if (c != separator && c != '\n' && c != END) {
                throw malformed(
                        "line " + line,
                        "\"" + (char) c + "\" behind a closing quote",
                        "a separator or the end of the line; a quote inside a cell is written"
                                + " twice");
            }
        } else {
            for (c = lineEnd(c); c != separator && c != '\n' && c != END; c = lineEnd(next())) {
                append((char) c, line);
            }
        }
        cells.add(text.toString());
        return c;
    }

    private void quoted() throws IOException {
        int opened = line;
        while (true) {
            int c = next();
            if (c == END) {
                throw malformed(
                        "line " + opened,
                        "a quote that is never closed",
                        "a quote at the end of the cell; the file may be cut off");
            }
            if (c == '"') {
                if (peek() != '"') {
                    return;
                }
                next();
            }
            append((char) c, opened);
        }
    }

    private void append(char c, int from) throws IOException {
        if (c == 0) {
            throw malformed(
                    "line " + line,
                    EncodedText.guess(file).orElse("a NUL character"),
                    EncodedText.EXPECTED);
        }
        if (text.length() == LONGEST_CELL) {
            throw malformed(
                    "line " + from,
                    "a cell of more than 100,000 characters",
                    "less text; a closing quote may be missing");
        }
        text.append(c);
    }

    /// The end of a line as one character, whichever way it is written.
    private int lineEnd(int c) throws IOException {
        if (c != '\r') {
            return c;
        }
        if (peek() == '\n') {
            next();
        }
        return '\n';
    }

    private int next() throws IOException {
        int c = peek();
        at++;
        if (c == '\r' || c == '\n' && before != '\r') {
            line++;
        }
        before = c;
        return c;
    }

    private int peek() throws IOException {
        if (at >= filled && filled != END) {
            fill();
        }
        return filled == END ? END : buffer[at];
    }

    private void fill() throws IOException {
        filled = in.read(buffer);
        at = 0;
        read += Math.max(0, filled);
        progress.accept(read);
    }

    /// Whether the first line is no row, but says which separator the others have, as Excel does.
    private boolean isDeclared() {
        int end = DECLARATION.length() + 1;
        return filled > end
                && new String(buffer, 0, end - 1).equalsIgnoreCase(DECLARATION)
                && (buffer[end] == '\n' || buffer[end] == '\r');
    }

    /// The separator that the first line declares, or that stands most often in it outside of
    /// quotes.
    private char separator() {
        if (isDeclared()) {
            return buffer[DECLARATION.length()];
        }
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < filled; i++) {
            char c = buffer[i];
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                counts[SEPARATORS.indexOf(c)]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    private static MalformedTableException malformed(String place, String found, String expected) {
        return new MalformedTableException(new TableProblem(place, found, expected));
    }
}
