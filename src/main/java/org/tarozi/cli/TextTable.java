package org.tarozi.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table for people at a terminal: a heading, rows, columns two blanks apart. Columns of numbers
/// stand at the right, and a column that is empty throughout is left out.
final class TextTable {

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
        rows.add(List.of(cells));
    }

    void print(PrintStream out) {
        if (rows.isEmpty()) {
            return;
        }
        int[] used =
                IntStream.range(0, heading.size())
                        .filter(at -> rows.stream().anyMatch(row -> !row.get(at).isEmpty()))
                        .toArray();
        out.println(line(heading, used));
        rows.forEach(row -> out.println(line(row, used)));
    }

    private String line(List<String> cells, int[] used) {
        StringBuilder line = new StringBuilder();
        for (int at : used) {
            String cell = cells.get(at);
            String blanks = " ".repeat(width(at) - length(cell));
            line.append(isNumeric(at) ? blanks + cell : cell + blanks).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private int width(int at) {
        return rows.stream()
                .mapToInt(row -> length(row.get(at)))
                .reduce(length(heading.get(at)), Math::max);
    }

    private boolean isNumeric(int at) {
        return rows.stream().map(row -> row.get(at)).allMatch(cell -> cell.matches("[0-9 %/–]*"));
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
