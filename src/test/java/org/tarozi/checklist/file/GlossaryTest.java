package org.tarozi.checklist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.file.Glossary.Term;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class GlossaryTest {

    private static final String HEAD =
            "id,topic,en,ru,uz,en_match,ru_match,uz_match,en_not,ru_not,uz_not,note\n";

    @Test
    void termHasItsNamesAndThePhrasesItIsKnownBy() {
        Glossary glossary =
                Glossary.read(
                        HEAD
                                + "lift,osh,lift,лифт,lift,lift|lifts,лифт*,lift*,"
                                + "elevator,,koʻtargich*,a machine\n");
        Term lift =
                new Term(
                        "lift",
                        "osh",
                        new Wording(
                                new TreeMap<>(Map.of("en", "lift", "ru", "лифт", "uz", "lift"))),
                        Map.of(
                                "en", List.of("lift", "lifts"),
                                "ru", List.of("лифт*"),
                                "uz", List.of("lift*")),
                        Map.of(
                                "en", List.of("elevator"),
                                "ru", List.of(),
                                "uz", List.of("koʻtargich*")),
                        "a machine");
        assertEquals(new Glossary(List.of(lift)), glossary);
    }

    @Test
    void rowWithACellTooManyIsRefusedWithItsLine() {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Glossary.read(HEAD + "a,osh,a,а,a,,,,,,,one, two\n"));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("line 2 of the glossary"));
    }

    @Test
    void shippedGlossaryIsSortedByTopicAndNamesEachIdeaOnce() {
        List<Term> terms = Glossary.shipped().terms();
        Comparator<Term> order = Comparator.comparing(Term::topic).thenComparing(Term::id);
        assertEquals(terms.stream().sorted(order).toList(), terms);
        assertEquals(terms.size(), terms.stream().map(Term::id).distinct().count());
        assertTrue(terms.size() >= 120);
    }

    @Test
    void termThatIsLookedForInOneLanguageIsLookedForInAll() {
        for (Term term : Glossary.shipped().terms()) {
            long empty = term.matches().values().stream().filter(List::isEmpty).count();
            assertTrue(empty == 0 || empty == 3, term::id);
        }
    }
}
