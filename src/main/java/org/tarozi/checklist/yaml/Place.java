package org.tarozi.checklist.yaml;

/// Where something stands in a checklist file; line and column count from 1, columns in characters,
/// and are 0 for the file as a whole.
///
/// @param sheet the sheet of a workbook, whose rows and cells are then counted; empty for a text
public record Place(String file, String sheet, int line, int column) {

    private static final int LETTERS = 26;

    /// A file as a whole.
    public static Place whole(String file) {
        return new Place(file, "", 0, 0);
    }

    /// A place in a text.
    public Place(String file, int line, int column) {
        this(file, "", line, column);
    }

    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return sheet.isEmpty()
                ? file + ":" + line + ":" + column
                : file + ", " + sheet + "!" + letters() + line;
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column - 1; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
