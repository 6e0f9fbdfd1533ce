package org.tarozi.exchange.table;

import java.util.List;
import java.util.Map;

/// One row of a table.
///
/// @param sheet the sheet of a workbook; empty for a text file
/// @param number the row of the sheet, or the line of the file on which the row begins, from 1
/// @param faults what stands in cells without a usable value, by column
public record Row(String sheet, int number, List<String> cells, Map<Integer, String> faults) {

    public Row {
        cells = List.copyOf(cells);
        faults = Map.copyOf(faults);
    }

    /// The text in a column, counted from 0; empty where the row is shorter.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /// Whether nothing stands in it.
    public boolean isBlank() {
        return faults.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    /// Where the row is.
    public String place() {
        return sheet.isEmpty() ? "line " + number : "row " + number + " of " + sheetName();
    }

    /// Where a cell of it is.
    public String place(int column, String title) {
        return sheet.isEmpty()
                ? "line " + number + ", column " + title
                : sheetName() + "!" + letters(column) + number + " (" + title + ")";
    }

    private String sheetName() {
        return sheet.matches("[\\p{L}\\p{N}_]+") ? sheet : "'" + sheet.replace("'", "''") + "'";
    }

    private static String letters(int column) {
        String letters = "";
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }
}
