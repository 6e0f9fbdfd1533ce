package org.tarozi.exchange.table;

import java.util.ArrayList;
import java.util.List;

/// The problems of one table, the first hundred as they are, the rest as a number.
public final class TableProblems {

    /// So many tell enough about a table that is something else altogether.
    static final int LISTED = 100;

    private static final int LONGEST_QUOTE = 60;

    private final List<TableProblem> listed = new ArrayList<>();
    private long count;

    public void add(String place, String found, String expected) {
        add(new TableProblem(place, found, expected));
    }

    public void add(TableProblem problem) {
        count++;
        if (listed.size() < LISTED) {
            listed.add(problem);
        }
    }

    public boolean none() {
        return count == 0;
    }

    /// The refusal of the table.
    public <T> TableReading<T> refused() {
        return new TableReading.Refused<>(listed, count - listed.size());
    }

    /// A cell as messages show it: in quotes, on one line, and not too long.
    public static String quoted(String cell) {
        String line = cell.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return "nothing";
        }
        int end = Math.min(line.length(), LONGEST_QUOTE);
        return line.length() > end ? "\"" + line.substring(0, end) + "…\"" : "\"" + line + "\"";
    }
}
