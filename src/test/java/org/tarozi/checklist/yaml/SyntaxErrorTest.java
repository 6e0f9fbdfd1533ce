package org.tarozi.checklist.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.checklist.file.SmallChecklist;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.util.Arrays;
import java.util.List;

/// Mistakes of YAML itself are told with their place, in words that every language has.
class SyntaxErrorTest {

    @Test
    void aMistakeIsToldWithItsPlaceAndWhatToDo() {
        assertEquals(
                "x.yaml:2:1: found a tab as indentation, expected spaces; YAML does not indent with"
                        + " tabs; what follows was not read",
                told("a: b\n\tc: d\n"));
        assertEquals(
                "x.yaml:2:1: найдено: отступ табуляцией; ожидается: пробелы; YAML не делает"
                        + " отступов табуляцией; дальше не прочитано",
                Texts.in(Language.RU).retold(told("a: b\n\tc: d\n")));
    }

    /// A `#` ends a line, `~` is a tab.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "a:#~b: c#               ; 2:1  ; TAB",
                "law: Labour Code: art.  ; 1:17 ; COLON",
                "a: b#  c: d#            ; 2:4  ; COLON",
                "a:b#c: d#               ; 2:2  ; COLON",
                "a: b#foo#c: d#          ; 2:1  ; KEY",
                "a: b#c: \"x#d: e#f: g#  ; 2:4  ; QUOTE",
                "a: 'x#---#b: c#         ; 1:4  ; QUOTE",
                "a: \"\\d\"#             ; 1:6  ; BACKSLASH",
                "a: \"\\x1\"#            ; 1:7  ; BACKSLASH",
                "a: > text#              ; 1:6  ; REST_OF_LINE",
                "a: |x#                  ; 1:5  ; REST_OF_LINE",
                "a: {b: c#d: e#          ; 2:2  ; BRACKET",
                "a: [b: c d: e]#         ; 1:11 ; BRACKET",
                "a: [#                   ; 2:1  ; BRACKET",
                "a: ,x#                  ; 1:4  ; NOTHING",
                "a: [x,,y]#              ; 1:7  ; NOTHING",
                "a: - b#                 ; 1:4  ; DASH",
                "a: @b#                  ; 1:4  ; SIGN",
                "a: %b#                  ; 1:4  ; SIGN",
                "a: & b#                 ; 1:5  ; SIGN",
                "a: !b!c#                ; 1:4  ; SIGN",
                "a: ? b#                 ; 1:4  ; SIGN",
                "a: 'it's'#              ; 1:8  ; AFTER_END",
                "a:#  b: c# d: e#        ; 3:2  ; INDENT",
                "a: b#- c#               ; 2:1  ; INDENT",
                "a:#  - b# - c#          ; 3:2  ; INDENT",
                "{a: b}}#                ; 1:7  ; OUTSIDE",
            })
    void everyMistakeIsNamed(String yaml, String place, SyntaxError error) {
        String told = told(yaml.replace('#', '\n').replace('~', '\t'));
        assertTrue(told.startsWith("x.yaml:" + place + ": found "), told);
        assertTrue(told.endsWith(", expected " + error.expected()), told);
        assertFalse(told.contains("its reader says"), told);
    }

    @Test
    void whatNoWordsAreKnownForIsQuoted() {
        assertEquals(
                "x.yaml:2:1: найдено: ошибка в YAML; при чтении сообщается: «found duplicate YAML"
                        + " directive»; ожидается: YAML 1.2; дальше не прочитано",
                Texts.in(Language.RU).retold(told("%YAML 1.2\n%YAML 1.2\n---\na: b\n")));
    }

    @Test
    void everyLanguageHasWordsForEach() {
        for (Language language : List.of(Language.RU, Language.UZ)) {
            assertEquals(
                    List.of(),
                    Arrays.stream(SyntaxError.values())
                            .map(SyntaxError::expected)
                            .filter(text -> Texts.in(language).retold(text).equals(text))
                            .toList());
        }
    }

    private static String told(String yaml) {
        Problems problems = new Problems();
        var root = YamlTree.read("x.yaml", yaml, problems);
        return SmallChecklist.refusal(problems.reading(() -> root));
    }
}
