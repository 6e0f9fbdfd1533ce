package org.tarozi.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/// Writes a table as text: UTF-8 with a byte order mark, commas, and quotes where needed. The file
/// appears when it is whole.
public final class DelimitedWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /// What stands for a character that no text file may hold.
    private static final char REPLACEMENT = '\ufffd';

    private final Writer out;

    private DelimitedWriter(Writer out) {
        this.out = out;
    }

    /// Writes a file, replacing one of that name.
    public static void write(Path file, Consumer<DelimitedWriter> rows) {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                out.write(BYTE_ORDER_MARK);
                rows.accept(new DelimitedWriter(out));
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be written", e);
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
