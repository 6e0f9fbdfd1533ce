package org.tarozi.checklist.sheet;

import java.util.List;
import java.util.stream.Collectors;

/// Several texts in one cell, each on a line of its own; what is a line feed in a text is written
/// as `\\n`.
final class CellLines {

    private CellLines() {}

    static String of(List<String> texts) {
        return texts.stream().map(CellLines::escaped).collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    /// The texts again; blank lines too, for lines of several cells belong together.
    static List<String> read(String cell) {
        return List.of(cell.split("\r?\n", -1)).stream().map(CellLines::unescaped).toList();
    }

    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
            if (line.charAt(at) == '\\' && "nr\\".indexOf(next) >= 0) {
                text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : '\\');
                at++;
            } else {
                text.append(line.charAt(at));
            }
        }
        return text.toString();
    }
}
