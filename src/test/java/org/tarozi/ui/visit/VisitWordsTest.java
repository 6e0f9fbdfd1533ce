package org.tarozi.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.checklist.Wording;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class VisitWordsTest {

    @Test
    void whatTheChecklistDoesNotHaveInTheSecondLanguageIsSaidOnce() {
        VisitWords words =
                new VisitWords(
                        Texts.in(Language.EN),
                        new WantedLanguages(List.of("en"), List.of(), List.of("ru")),
                        () -> List.of("en", "ru"));
        Wording both = new Wording(new TreeMap<>(Map.of("en", "Exits", "ru", "Выходы")));
        assertEquals(Optional.of("Выходы"), words.second(both));
        assertEquals(Optional.empty(), words.second(Wording.of("en", "Exits")));
        assertEquals(Optional.empty(), words.second(Wording.of("ru", "Выходы")));
    }
}
