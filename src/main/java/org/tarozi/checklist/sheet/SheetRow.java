package org.tarozi.checklist.sheet;

import org.tarozi.checklist.yaml.Place;
import org.tarozi.checklist.yaml.Problems;
import org.tarozi.checklist.yaml.YamlNode;
import org.tarozi.checklist.yaml.YamlNode.Entry;
import org.tarozi.checklist.yaml.YamlNode.Mapping;
import org.tarozi.checklist.yaml.YamlNode.Scalar;
import org.tarozi.checklist.yaml.YamlNode.Sequence;
import org.tarozi.checklist.yaml.YamlTree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row of a sheet, as a part of a checklist.
///
/// @param owner what the row belongs to, with its place
/// @param amends whether it adds to something of the base
/// @param entries everything else it says
record SheetRow(Place place, Scalar owner, boolean amends, List<Entry> entries) {

    /// The rows of a sheet that has the names of its columns in the first row.
    static List<SheetRow> all(String book, ChecklistSheet sheet, Problems problems) {
        List<SheetRow> rows = new ArrayList<>();
        List<String> columns = sheet.rows().isEmpty() ? List.of() : sheet.rows().getFirst();
        for (int at = 1; at < sheet.rows().size(); at++) {
            List<String> cells = sheet.rows().get(at);
            if (!cells.stream().allMatch(String::isBlank)) {
                rows.add(of(new Cells(book, sheet.name(), at + 1, problems), columns, cells));
            }
        }
        return rows;
    }

    private static SheetRow of(Cells place, List<String> columns, List<String> cells) {
        Map<String, Scalar> byColumn = new LinkedHashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            String column = at < columns.size() ? columns.get(at).strip() : "";
            place.put(byColumn, column, cells.get(at), at + 1);
        }
        Scalar nothing = Scalar.quoted(place.at(1), "");
        Scalar owner = Optional.ofNullable(byColumn.remove(SheetKey.IN)).orElse(nothing);
        Scalar amends = Optional.ofNullable(byColumn.remove(SheetKey.AMENDS)).orElse(nothing);
        return new SheetRow(
                place.at(1),
                Scalar.quoted(owner.place(), owner.text().strip()),
                amends.text().strip().equals("yes"),
                place.entries(byColumn));
    }

    /// The rows of the sheet that says what the file is: a key and a value.
    static List<Entry> head(String book, ChecklistSheet sheet, Problems problems) {
        Map<String, Scalar> byKey = new LinkedHashMap<>();
        for (int at = 1; at < sheet.rows().size(); at++) {
            List<String> cells = sheet.rows().get(at);
            if (cells.size() > 1 && !cells.getFirst().isBlank()) {
                new Cells(book, sheet.name(), at + 1, problems)
                        .put(byKey, cells.getFirst().strip(), cells.get(1), 2);
            }
        }
        return new Cells(book, sheet.name(), 1, problems).entries(byKey);
    }

    String in() {
        return owner.text();
    }

    String id() {
        return entries.stream()
                .filter(entry -> entry.key().text().equals("id"))
                .map(Entry::value)
                .filter(Scalar.class::isInstance)
                .map(value -> ((Scalar) value).text())
                .findFirst()
                .orElse("");
    }

    /// The cells of a row, and what they say together.
    private record Cells(String book, String sheet, int row, Problems problems) {

        Place at(int column) {
            return new Place(book, sheet, row, column);
        }

        void put(Map<String, Scalar> row, String column, String text, int at) {
            if (text.isBlank()) {
                return;
            }
            if (column.isEmpty()) {
                problems.error(at(at), "a cell below no column name", "a name in the first row");
            } else if (row.containsKey(column)) {
                problems.error(at(at), "the column " + column + " again", "each column once");
            } else {
                row.put(column, Scalar.quoted(at(at), text));
            }
        }

        List<Entry> entries(Map<String, Scalar> byColumn) {
            Map<String, Map<String, Scalar>> byKey = new LinkedHashMap<>();
            byColumn.forEach(
                    (column, cell) ->
                            byKey.computeIfAbsent(
                                            SheetColumns.key(column), key -> new LinkedHashMap<>())
                                    .put(column, cell));
            List<Entry> entries = new ArrayList<>();
            byKey.forEach(
                    (key, cells) ->
                            value(key, cells)
                                    .ifPresent(
                                            value ->
                                                    entries.add(
                                                            new Entry(
                                                                    Scalar.quoted(
                                                                            value.place(), key),
                                                                    value))));
            return entries;
        }

        private Optional<YamlNode> value(String key, Map<String, Scalar> cells) {
            Scalar first = cells.values().iterator().next();
            if (key.equals(SheetKey.EVIDENCE)) {
                return Optional.of(EvidenceCells.of(first.place(), cells));
            }
            if (!cells.containsKey(key)) {
                return Optional.of(new Mapping(first.place(), languages(cells), true));
            }
            if (cells.size() > 1) {
                problems.error(
                        first.place(), "both " + key + " and a language of it", "one of the two");
                return Optional.empty();
            }
            if (key.equals(SheetKey.WHEN)) {
                return YamlTree.read(first.place().toString(), first.text(), problems);
            }
            return Optional.of(SheetKey.isSeveral(key) ? several(first) : plain(key, first));
        }

        private static List<Entry> languages(Map<String, Scalar> cells) {
            return cells.entrySet().stream()
                    .map(
                            cell ->
                                    new Entry(
                                            Scalar.quoted(
                                                    cell.getValue().place(),
                                                    cell.getKey()
                                                            .substring(
                                                                    cell.getKey().indexOf('.')
                                                                            + 1)),
                                            cell.getValue()))
                    .toList();
        }

        private static YamlNode several(Scalar cell) {
            return new Sequence(
                    cell.place(),
                    CellLines.read(cell.text()).stream()
                            .filter(line -> !line.isBlank())
                            .<YamlNode>map(line -> Scalar.quoted(cell.place(), line))
                            .toList());
        }

        /// Only the value of a parameter may be a number; every other cell is a text or a word.
        private static Scalar plain(String key, Scalar cell) {
            return key.equals("value") ? Scalar.unquoted(cell.place(), cell.text().strip()) : cell;
        }
    }
}
