package org.tarozi.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table for people at a terminal: a heading, rows, columns two blanks apart. Columns of numbers
/// stand at the right, and a column that is empty throughout is left out.
final class TextTable {

    private static final Pattern NUMERIC = Pattern.compile("[0-9 %/–]*");

    private final List<String> heading;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... heading) {
        this.heading = List.of(heading);
    }

    void add(String... cells) {
        if (cells.length != heading.size()) {
            throw new IllegalArgumentException(
                    "a row of " + heading.size() + " cells is expected, not " + cells.length);
        }
        rows.add(Stream.of(cells).map(ReadableStream::inLine).toList());
    }

    void print(PrintStream out) {
        if (rows.isEmpty()) {
            return;
        }
        List<Column> used =
                IntStream.range(0, heading.size())
                        .mapToObj(this::column)
                        .filter(column -> !column.isEmpty())
                        .toList();
        out.println(line(heading, used));
        rows.forEach(row -> out.println(line(row, used)));
    }

    /// How a column is laid out: measured once, since a receipt may have a row for each of ten
    /// thousand files.
    private record Column(int at, int width, boolean isNumeric, boolean isEmpty) {

        String padded(String cell) {
            String blanks = " ".repeat(width - length(cell));
            return isNumeric ? blanks + cell : cell + blanks;
        }
    }

    private Column column(int at) {
        List<String> cells = rows.stream().map(row -> row.get(at)).toList();
        return new Column(
                at,
                cells.stream()
                        .mapToInt(TextTable::length)
                        .reduce(length(heading.get(at)), Math::max),
                cells.stream().allMatch(NUMERIC.asMatchPredicate()),
                cells.stream().allMatch(String::isEmpty));
    }

    private static String line(List<String> cells, List<Column> used) {
        return used.stream()
                .map(column -> column.padded(cells.get(column.at())))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
