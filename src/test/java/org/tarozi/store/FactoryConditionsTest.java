package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.Checklists;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Conditions on fields that every factory has, which a checklist names among those of its profile.
class FactoryConditionsTest {

    private static final String OVERLAY =
            """
            tarozi: checklist-overlay/1
            id: nat-1
            extends: core-2026
            title: {en: Core with national additions}
            languages: [en]
            profile:
            - {id: country, title: {en: Country}, type: text}
            - {id: share, title: {en: Share of exports}, type: number}
            add_questions:
            - to: child-labourers
              questions:
              - {id: sector-q, text: {en: In footwear?}, finding: yes, when: {profile: sector, is: footwear}}
              - {id: workers-q, text: {en: Many?}, finding: yes, when: {profile: workers, at_least: 100}}
              - {id: women-q, text: {en: Women?}, finding: yes, when: {profile: workers_female, at_least: 100}}
              - {id: men-q, text: {en: Men?}, finding: yes, when: {not: {profile: workers_male, at_least: 5}}}
              - {id: country-q, text: {en: There?}, finding: yes, when: {profile: country, is: KG}}
              - {id: share-q, text: {en: Exports?}, finding: yes, when: {profile: share, at_least: 5}}
            """;

    @TempDir Path folder;
    private Desk desk;
    private Release release;

    @BeforeEach
    void begin() {
        desk = Desk.with(folder.resolve("a.tarozi"), "Aziza");
        byte[] bytes = OVERLAY.getBytes(StandardCharsets.UTF_8);
        Checklist overlay = Checklists.read("nat.yaml", bytes, List.of(Desk.CORE)).orThrow();
        release = overlay.release();
        desk.programme().add(overlay);
        desk.begin(Places.VISIT, Places.FACTORY);
        desk.set(Places.of(Places.VISIT), "checklist", release.fingerprint().hex());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "sector-q, sector, garment, footwear",
        "workers-q, workers, 99, 100",
        "women-q, workers_female, 99, 100",
        "men-q, workers_male, 5, 4",
        "country-q, country, UZ, KG",
        "share-q, share, 4.5, 5.5"
    })
    void aFieldOfTheFactoryHidesAndShowsQuestions(
            String question, String field, String hides, String shows) {
        desk.answer(Places.VISIT, question, "non_compliant");
        assertEquals("non_compliant", answer(question), "what is not known hides nothing");

        set(field, hides);
        assertEquals("not_applicable", answer(question));

        set(field, shows);
        assertEquals("non_compliant", answer(question));
        assertEquals(List.of(), desk.problems());
    }

    private String answer(String question) {
        int ordinal = release.ordinal(new QuestionId(question)).orElseThrow();
        return desk.programme().assessments().assessments().getFirst().answers().at(ordinal).key();
    }

    private void set(String field, String value) {
        desk.set(Places.of(Places.FACTORY), field, value);
    }
}
