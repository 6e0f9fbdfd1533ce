package org.tarozi.checklist.sheet;

import java.util.regex.Pattern;

/// A text as the cell of a workbook holds it. There `_x0041_` is the character with this number, so
/// that whoever wrote just that would read `A`.
public final class EscapedCell {

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private EscapedCell() {}

    /// The same text for programs that know of this.
    public static String of(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_");
    }
}
