package org.tarozi.checklist.file;

import org.tarozi.checklist.StableId;
import org.tarozi.checklist.Wording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The words of the field in the languages of the shipped checklists, so that one idea has one word
/// everywhere.
///
/// The file is a table with commas between cells; no cell holds a comma or a quote.
public record Glossary(List<Term> terms) {

    private static final String FILE = "glossary.csv";
    private static final List<String> LANGUAGES = List.of("en", "ru", "uz");
    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "topic",
                    "en",
                    "ru",
                    "uz",
                    "en_match",
                    "ru_match",
                    "uz_match",
                    "en_not",
                    "ru_not",
                    "uz_not",
                    "note");

    /// One idea.
    ///
    /// @param matches by language, phrases by which a text is known to use the word: words, where
    ///   `забаст*` stands for all words that begin so; empty where the word is too common to tell
    /// @param others by language, phrases that other people use for the idea and no text of ours
    ///   does
    /// @param note instrument, or what to mind; may be empty
    public record Term(
            String id,
            String topic,
            Wording name,
            Map<String, List<String>> matches,
            Map<String, List<String>> others,
            String note) {
        public Term {
            StableId.check(id);
            matches = Map.copyOf(matches);
            others = Map.copyOf(others);
        }
    }

    public Glossary {
        terms = List.copyOf(terms);
    }

    /// The glossary that comes with the program.
    public static Glossary shipped() {
        return read(ShippedChecklists.text(FILE));
    }

    static Glossary read(String table) {
        List<String> lines = table.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(String.join(",", COLUMNS))) {
            throw new IllegalArgumentException("a glossary has the columns " + COLUMNS);
        }
        return new Glossary(
                IntStream.range(1, lines.size())
                        .mapToObj(at -> term(at + 1, lines.get(at)))
                        .toList());
    }

    private static Term term(int line, String text) {
        List<String> cells = Arrays.asList(text.split(",", -1));
        if (cells.size() != COLUMNS.size() || text.contains("\"")) {
            throw new IllegalArgumentException(
                    "line "
                            + line
                            + " of the glossary: found “"
                            + text
                            + "”, expected "
                            + COLUMNS.size()
                            + " cells without commas and quotes");
        }
        TreeMap<String, String> names = new TreeMap<>();
        LANGUAGES.forEach(language -> names.put(language, cells.get(COLUMNS.indexOf(language))));
        return new Term(
                cells.getFirst(),
                cells.get(1),
                new Wording(names),
                phrases(cells, "_match"),
                phrases(cells, "_not"),
                cells.getLast());
    }

    private static Map<String, List<String>> phrases(List<String> cells, String column) {
        Map<String, List<String>> phrases = new TreeMap<>();
        for (String language : LANGUAGES) {
            phrases.put(language, phrases(cells.get(COLUMNS.indexOf(language + column))));
        }
        return phrases;
    }

    private static List<String> phrases(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
