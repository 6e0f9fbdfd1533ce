package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.job.Subjects;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;

/// A factory and its forms with the largest text in a window as it opens.
class LargeTextTest {

    @TempDir Path folder;
    private final String other = "Anor Teks Fergana branch, the hall behind the river";

    @BeforeEach
    void aFactoryAndAnotherWithALongName() {
        try (OfficeDesk desk = new OfficeDesk(folder)) {
            FactoryId first = desk.factory("Anor sewing and finishing works", "Fergana");
            desk.write(
                    Subjects.of(desk.visit(first, "2024-09-24")),
                    OfAssessment.END_DATE,
                    "2024-09-25");
            desk.factory(other, "Fergana");
        }
        WindowSettings settings = new WindowSettings(folder);
        settings.setName("Aziza");
        settings.setTextSize(200);
    }

    private WindowRobot atTheFactory(Language language) {
        new WindowSettings(folder).setLanguage(language);
        WindowRobot window =
                WindowRobot.open(
                        folder, OfficeDesk.CLOCK, 1280, 700, folder.resolve("desk.tarozi"));
        SceneRobot scene = window.scene();
        scene.awaitSeen("#factory-count");
        scene.press(KeyCode.F, KeyCode.SHORTCUT);
        scene.type("sewing");
        scene.press(KeyCode.DOWN);
        scene.awaitSeen(".visit-card");
        return window;
    }

    private static void askForTheSame(SceneRobot scene) {
        scene.click("#more-factory");
        scene.press(KeyCode.DOWN);
        scene.press(KeyCode.ENTER);
        scene.awaitFocus("#namesake-search");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsTypedToFindTheSameFactoryIsInSight(Language language) {
        try (WindowRobot window = atTheFactory(language)) {
            SceneRobot scene = window.scene();
            askForTheSame(scene);
            Toolkit.await(
                    "the field is above the buttons",
                    () -> {
                        Node form = scene.scene().lookup(".form-pane");
                        Bounds field = part(form, "#namesake-search");
                        return field.getMinY() >= 0
                                && field.getMaxY() <= part(form, ".form-foot").getMinY();
                    });
        }
    }

    private static Bounds part(Node whole, String selector) {
        return Sight.within(whole, whole.lookup(selector));
    }

    @Test
    void aLongNameIsReadWholeWhereTheSameFactoryIsLookedFor() {
        try (WindowRobot window = atTheFactory(Language.EN)) {
            SceneRobot scene = window.scene();
            askForTheSame(scene);
            Toolkit.await("the names", () -> scene.isSeen("#namesakes .label"));
            assertEquals(
                    List.of(),
                    Toolkit.onWindow(() -> Sight.cutTexts(scene.scene().lookup("#namesakes"))));
            assertEquals(
                    List.of(),
                    Toolkit.onWindow(() -> Sight.sidewaysBars(scene.scene().lookup("#namesakes"))));
            assertTrue(scene.text("#namesakes .label").startsWith(other));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theDaysOfAVisitAreNotBrokenWithinAWord(Language language) {
        try (WindowRobot window = atTheFactory(language)) {
            Node side = window.scene().scene().lookup(".programme-side");
            Toolkit.await("nothing scrolls", () -> Sight.sidewaysBars(side).isEmpty());
            Toolkit.await(
                    "whole words",
                    () ->
                            window.scene().all(".card-head").stream()
                                    .allMatch(head -> Sight.brokenWords((Parent) head).isEmpty()));
        }
    }
}
