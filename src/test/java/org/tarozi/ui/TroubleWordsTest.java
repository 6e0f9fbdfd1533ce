package org.tarozi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.store.file.Trouble;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;

import java.util.List;

class TroubleWordsTest {

    private static final Trouble NEWER =
            new Trouble(Trouble.Kind.NEWER, List.of("a.tarozi", "99", "1"), "in English");

    @Test
    void aProgrammeOfANewerTaroziIsNoDamageAndSaysToUpdate() {
        assertEquals(
                "The programme file a.tarozi was written by a newer Tarozi (schema 99, this one"
                    + " knows 1). Install the newer one; nothing was changed. Error code T-NEWER.",
                in(Language.EN));
        assertEquals(
                "Файл программы a.tarozi записан более новой версией Tarozi (схема 99, эта версия"
                    + " знает 1). Установите новую версию; ничего не изменено. Код ошибки T-NEWER.",
                in(Language.RU));
    }

    private static String in(Language language) {
        return new TroubleWords(Texts.in(language)).of(NEWER);
    }
}
