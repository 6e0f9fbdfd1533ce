package org.tarozi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class AlphabetTest {

    private static final String LETTERS = "aAbBoʻgʻ’чЧеёЁжя 019-.éß";

    private final Random random = new Random(7);

    @ParameterizedTest
    @EnumSource
    void wordsStandAsInTheDictionaryOfTheLanguage(Language language) {
        Comparator<Object> letterByLetter =
                Collator.getInstance(Locale.forLanguageTag(language.tag()));
        List<String> words = Stream.generate(this::word).limit(500).toList();

        assertEquals(
                words.stream().sorted(letterByLetter).toList(),
                words.stream().sorted(new Alphabet(language)).toList());
    }

    private String word() {
        return random.ints(random.nextInt(6), 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
