package org.tarozi.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.profile.SettingsFile;
import org.tarozi.text.Language;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.visit.WantedLanguages.Shown;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class WantedLanguagesTest {

    private static final List<String> MOROCCO = List.of("ar", "fr");
    private static final List<String> CORE = List.of("en", "ru", "uz");

    @TempDir Path folder;

    @Test
    void aChecklistWithoutTheUsualLanguagesShowsItsOwnFirstOne() {
        assertEquals(alone("ar"), wanted(List.of(), List.of()).in(MOROCCO));
        assertEquals(alone("uz"), wanted(List.of(), List.of()).in(CORE));
        assertEquals(alone("en"), wanted(List.of(), List.of()).in(List.of("ru", "en")));
    }

    @Test
    void aLanguageThatAChecklistDoesNotHaveIsNotForgottenForOthers() {
        WantedLanguages before = wanted(List.of("ru"), List.of("en"));
        assertEquals(alone("ar"), before.in(MOROCCO));

        WantedLanguages after = before.choose(new Shown("fr", Optional.of("ar")), MOROCCO);
        assertEquals(new Shown("fr", Optional.of("ar")), after.in(MOROCCO));
        assertEquals(new Shown("ru", Optional.of("en")), after.in(CORE));

        assertEquals(wanted(List.of("ru"), List.of("en")), after.choose(alone("ar"), MOROCCO));
    }

    @Test
    void theSecondIsAnotherThanTheFirst() {
        assertEquals(
                new Shown("ru", Optional.of("en")),
                wanted(List.of("ru"), List.of("ru", "en")).in(CORE));
    }

    @Test
    void settingsOfBeforeAreUnderstood() {
        SettingsFile file = new SettingsFile(folder);
        file.set("window-question-language", "ru");
        file.set("window-second-language", "uz");
        WantedLanguages wanted =
                WantedLanguages.of(Optional.empty(), Language.EN, new WindowSettings(folder));
        assertEquals(new Shown("ru", Optional.of("uz")), wanted.in(CORE));
    }

    @Test
    void languagesAreNamedAsTheyNameThemselves() {
        Shown shown = new Shown("uz", Optional.of("fr"));
        assertEquals("UZ + FR", shown.codes());
        assertEquals("Oʻzbekcha + français", shown.names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-MA", "fa", "ur-PK", "he", "ckb", "uz-Arab", "az-Arab-IR"})
    void someLanguagesAreWrittenFromRightToLeft(String tag) {
        assertTrue(Direction.isRightToLeft(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr-MA", "km", "bn", "vi", "ar-Latn", "uz", "ku"})
    void othersAreNot(String tag) {
        assertFalse(Direction.isRightToLeft(tag));
    }

    private static Shown alone(String tag) {
        return new Shown(tag, Optional.empty());
    }

    private static WantedLanguages wanted(List<String> first, List<String> second) {
        return new WantedLanguages(List.of("uz", "en"), first, second);
    }
}
