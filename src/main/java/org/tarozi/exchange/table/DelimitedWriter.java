package org.tarozi.exchange.table;

import org.tarozi.store.file.WholeFile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Writes a table as text: UTF-8 with a byte order mark, commas, and quotes where needed. The file
/// appears when it is whole.
public final class DelimitedWriter {

    /// What every file begins with, so that spreadsheets see that it is UTF-8.
    public static final char BYTE_ORDER_MARK = '\ufeff';

    /// What stands for a character that no text file may hold.
    private static final char REPLACEMENT = '\ufffd';

    private final Writer out;

    private DelimitedWriter(Writer out) {
        this.out = out;
    }

    /// Writes a file, replacing one of that name.
    public static void write(Path file, Consumer<DelimitedWriter> rows) {
        WholeFile.write(
                file,
                bytes -> {
                    bytes.write(String.valueOf(BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8));
                    print(bytes, rows);
                });
    }

    /// Prints a table for another program, which expects no byte order mark.
    public static void print(OutputStream bytes, Consumer<DelimitedWriter> rows) {
        try {
            Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
            rows.accept(new DelimitedWriter(out));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the table could not be written", e);
        }
    }

    /// Writes one row. Texts that look like formulas are guarded.
    public void row(List<String> cells) {
        try {
            String between = "";
            for (String cell : cells) {
                out.write(between);
                out.write(quoted(CellText.guarded(cell)));
                between = ",";
            }
            out.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the table could not be written", e);
        }
    }

    private static String quoted(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '"' || c == ',' || c == '\n' || c == '\r' || c == 0) {
                return '"' + cell.replace("\"", "\"\"").replace('\0', REPLACEMENT) + '"';
            }
        }
        return cell;
    }
}
