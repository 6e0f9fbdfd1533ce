package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.ComboBox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Value;
import org.tarozi.job.Founding;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.Optional;

/// A programme of Uzbek questions in an English window.
class QuestionLanguageTest {

    @TempDir Path folder;

    private VisitFixture fixture;
    private WindowSettings settings;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        try (Programme programme = fixture.open()) {
            programme
                    .editing(VisitFixture.author(), VisitFixture.CLOCK)
                    .set(programme.self(), Founding.LANGUAGE, Value.of("uz"));
        }
    }

    @Test
    void aVisitShowsTheQuestionsInTheLanguageOfTheProgramme() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().awaitText("#detail-title", "Chiqishlar qulflanganmi?");
            assertEquals("UZ", shown(window.scene()));
            window.scene().awaitText("#visit-progress", "0 of 10 answered · 0 non-compliances");
        }
    }

    @Test
    void whoReadsThemInOtherLanguagesChoosesThemInTheVisit() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            choose(window.scene(), "EN + RU");
            window.scene().awaitText("#detail-title", "Are exits locked?");
            assertEquals(Optional.of(Language.EN), new WindowSettings(folder).questionLanguage());
            assertEquals(Optional.of(Language.RU), new WindowSettings(folder).secondLanguage());

            choose(window.scene(), "UZ");
            window.scene().awaitText("#detail-title", "Chiqishlar qulflanganmi?");
            assertEquals(Optional.empty(), new WindowSettings(folder).questionLanguage());
        }
    }

    private static ComboBox<?> box(SceneRobot scene) {
        return (ComboBox<?>) scene.scene().lookup("#question-languages");
    }

    private static String shown(SceneRobot scene) {
        return Toolkit.onWindow(() -> words(box(scene)));
    }

    private static <T> String words(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    private static void choose(SceneRobot scene, String words) {
        Toolkit.doOnWindow(() -> choose(box(scene), words));
    }

    private static <T> void choose(ComboBox<T> box, String words) {
        box.getItems().stream()
                .filter(one -> box.getConverter().toString(one).equals(words))
                .forEach(box::setValue);
    }
}
