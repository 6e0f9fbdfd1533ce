package org.tarozi.exchange.star;

import org.jspecify.annotations.Nullable;
import org.tarozi.exchange.table.DelimitedText;
import org.tarozi.exchange.table.Header;
import org.tarozi.exchange.table.MalformedTableException;
import org.tarozi.exchange.table.Row;
import org.tarozi.exchange.table.TableProblems;
import org.tarozi.exchange.table.TableReading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;

/// Reads a STAR csv, whole or not at all: one row that cannot be understood refuses the file, with
/// every such row named.
public final class StarReader {

    private static final List<StarColumn> COLUMNS = List.of(StarColumn.values());
    private static final int ENOUGH = 6;

    private final TableProblems problems = new TableProblems();
    private final StarFile file;
    private @Nullable StarRowReader rows;
    private boolean begun;

    private StarReader(StarFile file) {
        this.file = file;
    }

    /// Whether a text file has the columns of a STAR csv, maybe with mistakes.
    public static boolean recognises(Path path) {
        AtomicInteger matches = new AtomicInteger();
        try {
            DelimitedText.read(
                    path,
                    row -> {
                        matches.set(Header.matches(row, COLUMNS));
                        return false;
                    });
        } catch (MalformedTableException e) {
            return false;
        }
        return matches.get() >= ENOUGH;
    }

    /// Reads a file. What was read uses temporary files until it is closed.
    public static TableReading<StarFile> open(Path path) {
        return open(path, part -> {});
    }

    /// The same for who watches.
    ///
    /// @param watcher told now and then which part of the file is read; what it throws ends the
    ///   reading
    public static TableReading<StarFile> open(Path path, DoubleConsumer watcher) {
        StarFile file = new StarFile();
        boolean ok = false;
        try {
            StarReader reader = new StarReader(file);
            reader.read(path, watcher);
            ok = reader.problems.none();
            return ok ? new TableReading.Ok<>(file) : reader.problems.refused();
        } finally {
            if (!ok) {
                file.close();
            }
        }
    }

    private void read(Path path, DoubleConsumer watcher) {
        try {
            DelimitedText.read(path, this::take, watcher);
        } catch (MalformedTableException e) {
            problems.add(e.problem());
            return;
        }
        if (!begun) {
            problems.add("line 1", "nothing", "a header with the columns of a STAR csv");
        } else if (problems.none() && file.assessments() == 0) {
            problems.add("line 1", "a header and no row below it", "a row for each answer");
        } else if (problems.none()) {
            file.finish();
        }
    }

    private boolean take(Row row) {
        if (!begun) {
            begun = true;
            Optional<Header<StarColumn>> header = Header.read(row, COLUMNS, problems);
            header.ifPresent(found -> rows = new StarRowReader(found, problems));
            return header.isPresent();
        }
        StarRowReader reader = rows;
        if (reader != null && reader.fits(row)) {
            reader.read(row).ifPresent(read -> file.add(read, row.number(), problems));
        }
        return true;
    }
}
