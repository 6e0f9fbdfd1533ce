package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;
import org.tarozi.ui.report.HandOverModel.Which;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// The tick that takes along all that a search found.
class TickListedTest {

    private static final AssessmentId JUTE = Atelier.assessment("Jute", 1);
    private static final AssessmentId WOOL = Atelier.assessment("Wool", 1);

    @TempDir Path folder;

    @Test
    void thoseThatAreNotListedStayAsTheyAre() {
        try (Atelier atelier = Atelier.create(folder)) {
            HandOverModel model = atelier.reports(Optional.empty()).handOver();
            model.choose(JUTE);
            model.visits().search().set("wool");

            new ListedTicks(model).toggle();
            assertEquals(Set.of(JUTE, WOOL), model.ticked());

            new ListedTicks(model).toggle();
            assertEquals(Set.of(JUTE), model.ticked());
        }
    }

    @Test
    void ofSomeThatAreTickedAllAre() {
        try (Atelier atelier = Atelier.create(folder)) {
            HandOverModel model = atelier.reports(Optional.empty()).handOver();
            model.choose(Atelier.assessment("Silk", 1));
            model.visits().search().set("silk");
            assertFalse(new ListedTicks(model).all());

            new ListedTicks(model).toggle();

            assertEquals(2, model.count());
        }
    }

    @Test
    void whereAllGoThoseThatAreListedStayBehind() {
        try (Atelier atelier = Atelier.create(folder)) {
            HandOverModel model = atelier.reports(Optional.empty()).handOver();
            model.visits().search().set("tashkent");

            new ListedTicks(model).toggle();

            assertEquals(Which.TICKED, model.which().get());
            assertEquals(Set.of(JUTE), model.ticked());
        }
    }

    @Test
    void aRegionIsTickedWithTheKeyboard() {
        new WindowSettings(folder).setLanguage(Language.EN);
        new WindowSettings(folder).setName("Aziza");
        Atelier.create(folder).close();
        try (WindowRobot window =
                WindowRobot.open(folder, Atelier.CLOCK, folder.resolve("atelier.tarozi"))) {
            SceneRobot scene = ReportRobot.reports(window);
            scene.click("#make-hand-over");
            scene.click("#report-go-ticked");
            scene.awaitText("#report-going-count", "0 of 7 assessments go along");
            scene.awaitText("#report-tick-listed", "All in the list (7)");
            scene.focus("#report-going-search");
            scene.type("tashkent");
            scene.awaitText("#report-tick-listed", "All that are found (6)");
            scene.press(KeyCode.TAB);
            scene.awaitFocus("#report-tick-listed");
            scene.press(KeyCode.SPACE);
            scene.awaitText("#report-going-count", "6 of 7 assessments go along");
            scene.focus("#report-going-search");
            scene.press(KeyCode.ESCAPE);
            scene.awaitText("#report-tick-listed", "All in the list (7)");
            scene.awaitText("#report-going-count", "6 of 7 assessments go along");
        }
    }
}
