package org.tarozi.exchange.table;

import org.tarozi.checklist.file.Nearest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where the columns of a table are. Names match whatever their case and whatever stands between
/// their words.
///
/// @param width how many cells the header has
public record Header<C extends Column>(Map<C, Integer> places, int width) {

    public Header {
        places = Map.copyOf(places);
    }

    /// How many of these columns a first row names: enough to tell what it is.
    public static <C extends Column> int matches(Row row, List<C> columns) {
        return Math.toIntExact(
                columns.stream()
                        .filter(
                                column ->
                                        row.cells().stream()
                                                .anyMatch(cell -> isNamed(column, cell)))
                        .count());
    }

    /// Reads the first row; empty if something is wrong with it.
    public static <C extends Column> Optional<Header<C>> read(
            Row row, List<C> columns, TableProblems problems) {
        Map<C, Integer> places = new LinkedHashMap<>();
        List<Integer> unknown = new ArrayList<>();
        boolean sound = true;
        for (int at = 0; at < row.cells().size(); at++) {
            String cell = row.cell(at);
            Optional<C> column = columns.stream().filter(one -> isNamed(one, cell)).findFirst();
            if (column.isEmpty()) {
                unknown.add(at);
            } else if (places.putIfAbsent(column.get(), at) != null) {
                String title = column.get().title();
                problems.add(row.place(at, title), "the column " + title + " again", "it once");
                sound = false;
            }
        }
        return complete(row, columns, new Draft<>(places, unknown), problems) && sound
                ? Optional.of(new Header<>(places, row.cells().size()))
                : Optional.empty();
    }

    private record Draft<C extends Column>(Map<C, Integer> places, List<Integer> unknown) {}

    /// Whether no required column is missing and none is misspelt.
    private static <C extends Column> boolean complete(
            Row row, List<C> columns, Draft<C> draft, TableProblems problems) {
        boolean complete = true;
        Map<String, C> absent =
                columns.stream()
                        .filter(column -> !draft.places().containsKey(column))
                        .collect(Collectors.toMap(column -> key(column.title()), c -> c));
        for (int at : draft.unknown()) {
            Optional<String> near = Nearest.to(key(row.cell(at)), absent.keySet());
            C meant = near.isEmpty() ? null : absent.remove(near.get());
            if (meant != null) {
                problems.add(
                        row.place(at, row.cell(at).strip()),
                        "the column " + TableProblems.quoted(row.cell(at)),
                        meant.title() + " (did you mean that?)");
                complete = false;
            }
        }
        List<String> missing =
                columns.stream()
                        .filter(column -> column.required() && absent.containsValue(column))
                        .map(Column::title)
                        .toList();
        if (!missing.isEmpty()) {
            problems.add(
                    row.place(),
                    "the columns " + names(row),
                    "also "
                            + String.join(", ", missing)
                            + "; between columns a comma, a semicolon or a tab");
        }
        return complete && missing.isEmpty();
    }

    /// Whether nothing stands beyond the last column; otherwise a separator too many has moved the
    /// cells of the row.
    public boolean fits(Row row, TableProblems problems) {
        for (int at = width; at < row.cells().size(); at++) {
            if (!row.cell(at).isBlank()) {
                problems.add(
                        row.place(),
                        row.cells().size() + " cells",
                        width + " as in the header; text with a separator stands in quotes");
                return false;
            }
        }
        return true;
    }

    public boolean has(C column) {
        return places.containsKey(column);
    }

    /// The text of a row in a column; empty where the table does not have it.
    public String cell(Row row, C column) {
        Integer at = places.get(column);
        return at == null ? "" : row.cell(at);
    }

    /// Where the cell of a row in a column is.
    public String place(Row row, C column) {
        Integer at = places.get(column);
        return at == null ? row.place() : row.place(at, column.title());
    }

    private static String names(Row row) {
        return TableProblems.quoted(String.join(", ", row.cells()));
    }

    private static boolean isNamed(Column column, String cell) {
        String key = key(cell);
        return column.titles().stream().anyMatch(title -> key(title).equals(key));
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
