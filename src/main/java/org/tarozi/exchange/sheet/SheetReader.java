package org.tarozi.exchange.sheet;

import org.jspecify.annotations.Nullable;
import org.tarozi.change.ChangeId;
import org.tarozi.exchange.table.DelimitedText;
import org.tarozi.exchange.table.Header;
import org.tarozi.exchange.table.MalformedTableException;
import org.tarozi.exchange.table.Row;
import org.tarozi.exchange.table.RowSink;
import org.tarozi.exchange.table.SheetTab;
import org.tarozi.exchange.table.TableCount;
import org.tarozi.exchange.table.TableProblems;
import org.tarozi.exchange.table.TableReading;
import org.tarozi.exchange.table.Workbook;
import org.tarozi.store.Programme;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Predicate;

/// Reads an answer sheet, whole or not at all, with every cell named that is wrong.
///
/// In a workbook every sheet with the columns of answers is read, hidden or not; others are passed
/// over.
public final class SheetReader {

    private static final List<SheetColumn> COLUMNS = List.of(SheetColumn.values());
    private static final int ENOUGH = 2;

    /// How far down a header is looked for, to say that something stands above it.
    private static final int LAST_LINE = 20;

    private final TableProblems problems;
    private final Consumer<SheetCells> sink;
    private final Set<List<String>> different = new HashSet<>();
    private final Set<String> hidden = new LinkedHashSet<>();
    private long rows;
    private boolean begun;
    private Optional<String> buried = Optional.empty();

    /// @param sink what takes every row
    SheetReader(TableProblems problems, Consumer<SheetCells> sink) {
        this.problems = problems;
        this.sink = sink;
    }

    /// Whether a file is a workbook, or a text file with columns of an answer sheet.
    public static boolean recognises(Path path) {
        return Workbook.recognises(path) || hasColumns(path);
    }

    /// Whether a table, or any sheet of a workbook, has the columns of an answer sheet near its
    /// beginning.
    public static boolean hasColumns(Path path) {
        AtomicBoolean matches = new AtomicBoolean();
        RowSink first =
                row -> {
                    matches.compareAndSet(false, namesColumns(row));
                    return !matches.get() && row.number() < LAST_LINE;
                };
        try {
            if (Workbook.recognises(path)) {
                Workbook.read(path, tab -> first);
            } else {
                DelimitedText.read(path, first);
            }
        } catch (MalformedTableException e) {
            return false;
        }
        return matches.get();
    }

    private static boolean namesColumns(Row row) {
        return Header.matches(row, COLUMNS) >= ENOUGH;
    }

    /// Reads a file for a programme, whose checklists say what may be answered.
    public static TableReading<AnswerSheet> read(Path path, Programme programme) {
        return read(path, programme, change -> false, part -> {});
    }

    /// The same for who watches.
    ///
    /// @param beside whether a change was made of another sheet of the same import
    /// @param watcher told now and then which part of a text file is read; what it throws ends the
    ///   reading
    public static TableReading<AnswerSheet> read(
            Path path, Programme programme, Predicate<ChangeId> beside, DoubleConsumer watcher) {
        TableProblems problems = new TableProblems();
        AnswerSheet sheet = new AnswerSheet();
        SheetVisits visits =
                new SheetVisits(programme, new SheetChecklists(programme, beside), sheet, problems);
        SheetAnswers answers = new SheetAnswers(problems);
        SheetReader reader =
                new SheetReader(problems, cells -> answers.take(cells, visits.of(cells)));
        reader.read(path, watcher);
        visits.end();
        sheet.isOf(reader.count(), programme);
        return problems.none() ? new TableReading.Ok<>(sheet) : problems.refused();
    }

    void read(Path path, DoubleConsumer watcher) {
        try {
            if (Workbook.recognises(path)) {
                Workbook.read(path, Rows::new);
            } else {
                DelimitedText.read(path, new Rows(SheetTab.OF_TEXT), watcher);
            }
            if (!begun && buried.isPresent()) {
                problems.add(
                        buried.get(),
                        "the row that names the columns, below others",
                        "it first; delete what is above it");
            } else if (!begun) {
                problems.add(
                        "the file",
                        "no row with the columns question and result",
                        "an answer sheet, whose first row names its columns");
            } else if (problems.none() && rows == 0) {
                problems.add("the file", "a header and no row below it", "a row for each answer");
            }
        } catch (MalformedTableException e) {
            problems.add(e.problem());
        }
    }

    TableCount count() {
        return new TableCount(rows, rows - different.size(), List.copyOf(hidden));
    }

    /// Takes the rows of one sheet, the first of which is its header; a sheet may be something else
    /// than answers.
    private final class Rows implements RowSink {

        private final SheetTab tab;
        private @Nullable Header<SheetColumn> header;
        private boolean below;

        Rows(SheetTab tab) {
            this.tab = tab;
        }

        @Override
        public boolean take(Row row) {
            Header<SheetColumn> known = header;
            if (known == null) {
                return first(row);
            }
            SheetCells cells = new SheetCells(known, row, problems);
            if (known.fits(row, problems)) {
                rows++;
                if (tab.hidden()) {
                    hidden.add(tab.name());
                }
                different.add(row.cells());
                cells.checkFaults();
                sink.accept(cells);
            }
            return true;
        }

        private boolean first(Row row) {
            if (!namesColumns(row)) {
                below = true;
                return row.number() < LAST_LINE;
            }
            if (below) {
                buried = buried.or(() -> Optional.of(row.place()));
                return false;
            }
            begun = true;
            Optional<Header<SheetColumn>> read = Header.read(row, COLUMNS, problems);
            header = read.orElse(null);
            return read.isPresent();
        }
    }
}
