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

    @Test
    void aNameOrPathThatIsTooLongIsNoLackingPermission() {
        assertEquals(
                "The name of the file a.tarozi is too long for the system, which needs room for the"
                        + " names of files beside it. Give it a shorter one: up to 60 letters fit"
                        + " everywhere. Error code T-NAME-TOO-LONG.",
                in(Language.EN, Trouble.Kind.NAME_TOO_LONG));
        assertEquals(
                "Путь к файлу a.tarozi слишком длинный, чтобы работать с ним. Файл должен лежать в"
                    + " папке с более коротким путём: до 160 букв вместе с его именем помещается"
                    + " везде. Код ошибки T-PATH-TOO-LONG.",
                in(Language.RU, Trouble.Kind.PATH_TOO_LONG));
    }

    private static String in(Language language, Trouble.Kind kind) {
        return new TroubleWords(Texts.in(language))
                .of(new Trouble(kind, List.of("a.tarozi"), "in English"));
    }

    private static String in(Language language) {
        return new TroubleWords(Texts.in(language)).of(NEWER);
    }
}
