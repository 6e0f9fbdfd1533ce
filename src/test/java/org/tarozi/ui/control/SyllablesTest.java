package org.tarozi.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    /// As if every letter were as wide as every other.
    private static String fit(String text, int letters) {
        return Syllables.fit(text, letters, String::length).replace("-\n", "-");
    }

    @ParameterizedTest
    @CsvSource({
        "Дискриминация, 12, Дискримина-ция",
        "несовершеннолетних, 16, несовершеннолет-них",
        "несовершеннолетних, 10, несовер-шеннолет-них",
        "Объединение, 9, Объедине-ние",
        "kamsitmaslik, 10, kamsitmas-lik",
        "mashinasozlikdagi, 6, mashi-nasoz-lik-dagi",
        "Discrimination, 12, Discrimina-tion"
    })
    void aWordIsBrokenWhereASyllableBegins(String word, int letters, String broken) {
        assertEquals(broken, fit(word, letters));
    }

    @Test
    void soundsOfTwoLettersStayTogether() {
        assertEquals("boʻsha-shish", fit("boʻshashish", 7));
        assertEquals("yoʻqotish", fit("yoʻqotish", 9));
    }

    @Test
    void theRestGoesOnOnANewLine() {
        assertEquals("Дискримина-\nция", Syllables.fit("Дискриминация", 12, String::length));
    }

    @Test
    void whatHasRoomStaysWhole() {
        assertEquals("Детский труд", fit("Детский труд", 7));
    }

    @Test
    void onlyTheWordThatIsTooWideIsBroken() {
        assertEquals(
                "Документация и защита несовершенно-летних работников",
                fit("Документация и защита несовершеннолетних работников", 14));
    }

    @Test
    void whatCannotBeBrokenStaysAsItIs() {
        assertEquals("взгляд", fit("взгляд", 3));
        assertEquals("7.8.12345678", fit("7.8.12345678", 5));
    }
}
