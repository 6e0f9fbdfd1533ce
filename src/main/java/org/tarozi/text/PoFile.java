package org.tarozi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A gettext file: sentences and their translations, in the form that translators' tools write.
final class PoFile {

    private static final Pattern TEXT = Pattern.compile("(msgid|msgstr|) ?\"(.*)\"");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private final List<Entry> entries = new ArrayList<>();
    private StringBuilder english = new StringBuilder();
    private StringBuilder said = new StringBuilder();
    private boolean inEnglish;

    /// One sentence.
    record Entry(String english, String said) {}

    private PoFile() {}

    /// Its sentences, without the one that tells of the file itself.
    static List<Entry> entries(String text) {
        PoFile file = new PoFile();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(file::line);
        file.close();
        return List.copyOf(file.entries);
    }

    private void line(String line) {
        Matcher part = TEXT.matcher(line);
        if (!part.matches()) {
            throw new IllegalArgumentException("no line of a gettext file: " + line);
        }
        switch (part.group(1)) {
            case "msgid" -> {
                close();
                inEnglish = true;
            }
            case "msgstr" -> inEnglish = false;
            default -> {
                // goes on with the text before
            }
        }
        (inEnglish ? english : said).append(plain(part.group(2)));
    }

    private void close() {
        if (!english.isEmpty()) {
            entries.add(new Entry(english.toString(), said.toString()));
        }
        english = new StringBuilder();
        said = new StringBuilder();
    }

    private static String plain(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        one ->
                                Matcher.quoteReplacement(
                                        one.group(1).equals("n") ? "\n" : one.group(1)));
    }
}
