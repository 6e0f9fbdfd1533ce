package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;

/// Going through what the visit before found, on a follow-up.
class LastTimeTest {

    private static final String CHOSEN = "#visit-filter-chosen";

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setName("Aziza");
        settings.setLanguage(Language.EN);
        settings.setTextSize(200);
        visitBefore();
    }

    /// A year before, when q1 was non-compliant.
    private void visitBefore() {
        try (Programme programme = fixture.open()) {
            Editing editing = programme.editing(VisitFixture.author(), VisitFixture.CLOCK);
            Subject before = new Subject("assessment/00000000-0000-7000-8000-0000000000a0");
            for (String field : List.of("factory", "checklist")) {
                Value same = programme.group(Subjects.of(fixture.visit())).state("", field).value();
                editing.set(before, field, same);
            }
            editing.set(before, "start_date", Value.of("2025-05-14"));
            editing.set(before.at("answer/q1"), "result", Value.of("non_compliant"));
            editing.set(before.at("answer/q4"), "result", Value.of("compliant"));
        }
    }

    private static int listed(SceneRobot scene) {
        return Toolkit.onWindow(
                () -> ((ListView<?>) scene.all("#questions").getFirst()).getItems().size());
    }

    private static int offered(SceneRobot scene) {
        return Toolkit.onWindow(
                () -> ((ComboBox<?>) scene.all("#visit-filter").getFirst()).getItems().size());
    }

    @Test
    void keysLeadToWhatWasNonCompliantLastTimeAndItStays() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            Toolkit.await("the visit before is known", () -> offered(scene) == 14);
            for (String filter :
                    List.of(
                            "Before we leave",
                            "Open",
                            "Non-compliant",
                            "Non-compliant last time")) {
                scene.press(KeyCode.F8);
                scene.awaitText(CHOSEN, filter);
            }
            scene.press(KeyCode.DIGIT1);
            window.settle();
            assertEquals("Are exits locked?", scene.text("#detail-title"));
            assertEquals(1, listed(scene));

            window.choose(WindowRobot.Setting.LANGUAGE, Language.RU.ordinal());
            staysWhole(window, "Несоответствия в прошлый раз");
            window.choose(WindowRobot.Setting.LANGUAGE, Language.UZ.ordinal());
            staysWhole(window, "Oldingi tashrifda nomuvofiq");
            window.scene().press(KeyCode.F8);
            window.scene().awaitText(CHOSEN, "Tavsifsiz");
        }
    }

    private static void staysWhole(WindowRobot window, String filter) {
        SceneRobot scene = window.scene();
        scene.awaitText(CHOSEN, filter);
        Toolkit.await("the visit before is known", () -> listed(scene) == 1);
        window.settle();
        assertEquals(
                List.of(),
                Toolkit.onWindow(() -> Sight.cutTexts(scene.scene().lookup("#visit-filter"))));
    }
}
