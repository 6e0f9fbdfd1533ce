package org.tarozi.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.TreeMap;

class WordingTest {

    @Test
    void whatIsMissingInALanguageIsSaidInEnglishAndMarked() {
        Wording text = wording(Map.of("ar", "المخارج", "en", "Exits", "fr", "Sorties"));
        assertEquals("المخارج", text.in("ar"));
        assertEquals("[en] Exits", text.in("ru"));
        assertEquals("en", text.languageIn("ru"));
    }

    @Test
    void whereThereIsNoEnglishItIsSaidInALanguageThatCanBePrinted() {
        assertEquals("[fr] Sorties", wording(Map.of("ar", "المخارج", "fr", "Sorties")).in("ru"));
        assertEquals("[vi] Lối ra", wording(Map.of("km", "ច្រកចេញ", "vi", "Lối ra")).in("en"));
        assertEquals("[ar] SMIG 2026", wording(Map.of("ar", "SMIG 2026", "fr", "Smic")).in("en"));
    }

    @Test
    void whereNoneCanBePrintedItIsSaidInTheFirst() {
        Wording text = wording(Map.of("km", "ច្រកចេញ", "bn", "প্রস্থান"));
        assertEquals("[bn] প্রস্থান", text.in("en"));
    }

    private static Wording wording(Map<String, String> byLanguage) {
        return new Wording(new TreeMap<>(byLanguage));
    }
}
