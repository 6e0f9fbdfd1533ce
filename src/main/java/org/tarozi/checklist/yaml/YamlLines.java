package org.tarozi.checklist.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/// Writes YAML line by line. Every text is in double quotes with its unusual characters escaped, so
/// that nothing in it can be taken for syntax.
public final class YamlLines {

    private static final String INDENT = "  ";
    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean item;

    /// A key with something plain behind it, such as a date or a word of the format.
    public void plain(String key, Object value) {
        start().append(key).append(": ").append(value).append('\n');
    }

    public void quoted(String key, String value) {
        plain(key, quote(value));
    }

    /// A key with a list of texts; nothing where there are none.
    public void quoted(String key, Collection<String> values) {
        if (!values.isEmpty()) {
            plain(
                    key,
                    values.stream()
                            .map(YamlLines::quote)
                            .collect(Collectors.joining(", ", "[", "]")));
        }
    }

    /// A key with further lines below it.
    public void nested(String key, Runnable lines) {
        start().append(key).append(":\n");
        depth++;
        lines.run();
        depth--;
    }

    /// One item of a list, made of keys.
    public void item(Runnable lines) {
        item = true;
        depth++;
        lines.run();
        depth--;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder start() {
        text.repeat(INDENT, item ? depth - 1 : depth);
        if (item) {
            text.append("- ");
            item = false;
        }
        return text;
    }

    public static String quote(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(character -> append(quoted, character));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int character) {
        switch (character) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (isSafe(character)) {
                    quoted.appendCodePoint(character);
                } else {
                    quoted.append("\\u").append(HEX.toHexDigits((char) character));
                }
            }
        }
    }

    /// Letters, marks, digits, punctuation and the plain space stand as they are; controls, odd
    /// spaces and marks of direction, which nobody sees in an editor, do not.
    private static boolean isSafe(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    Character.isSupplementaryCodePoint(character);
            case Character.FORMAT, Character.SPACE_SEPARATOR ->
                    character == ' ' || Character.isSupplementaryCodePoint(character);
            default -> true;
        };
    }
}
