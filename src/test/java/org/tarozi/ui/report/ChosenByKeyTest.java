package org.tarozi.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.sample.SampleProgramme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;

/// For whom a report is, and what is handed over, is what the keyboard chose.
class ChosenByKeyTest {

    private static final String NAMES =
            "The workbook names factories, and the texts of findings may. Not to be published or"
                    + " passed on.";
    private static final String NAMES_NONE =
            "Factories are never named, and few of them are never shown apart.";

    @TempDir Path folder;

    private Path programme;

    @BeforeEach
    void write() {
        programme = SampleProgramme.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private static boolean isChosen(SceneRobot scene, String radio) {
        return Toolkit.onWindow(
                () -> scene.scene().lookup(radio) instanceof RadioButton one && one.isSelected());
    }

    @Test
    void theReportIsForWhomTheArrowKeysChose() {
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = ReportRobot.reports(window);
            scene.click("#report-for-staff");
            scene.awaitText("#report-audience-why", NAMES);
            scene.focus("#report-for-staff");
            scene.press(KeyCode.UP);
            scene.awaitText("#report-audience-why", NAMES_NONE);
            assertTrue(isChosen(scene, "#report-for-committee"));
            scene.awaitFocus("#report-for-committee");
            scene.press(KeyCode.SPACE);
            scene.press(KeyCode.UP);
            assertTrue(isChosen(scene, "#report-for-committee"));
            scene.press(KeyCode.DOWN);
            scene.awaitText("#report-audience-why", NAMES);
        }
    }

    @Test
    void whatTheArrowKeysChoseIsHandedOver() {
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = ReportRobot.reports(window);
            scene.click("#make-hand-over");
            scene.awaitText("#report-going-count", "9 of 9 assessments go along");
            scene.focus("#report-go-all");
            scene.press(KeyCode.DOWN);
            scene.awaitText("#report-going-count", "0 of 9 assessments go along");
            assertTrue(isChosen(scene, "#report-go-open"));
        }
    }

    @Test
    void whoComesByTabTicksTheFirstAndGoesOnFromThere() {
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = ReportRobot.reports(window);
            scene.click("#make-hand-over");
            scene.awaitText("#report-going-count", "9 of 9 assessments go along");
            scene.focus("#report-going-search");
            scene.press(KeyCode.TAB);
            scene.awaitFocus("#report-tick-listed");
            scene.press(KeyCode.TAB);
            scene.awaitFocus("#report-going");
            scene.press(KeyCode.SPACE);
            scene.awaitText("#report-going-count", "8 of 9 assessments go along");
            assertEquals(0, chosen(scene, "#report-going"));
            scene.press(KeyCode.DOWN);
            assertEquals(1, chosen(scene, "#report-going"));
            scene.focus("#report-going-search");
            scene.press(KeyCode.TAB);
            scene.awaitFocus("#report-tick-listed");
            scene.press(KeyCode.TAB);
            scene.awaitFocus("#report-going");
            assertEquals(1, chosen(scene, "#report-going"));
        }
    }

    @Test
    void theFirstKeyInTheVisitsChoosesTheFirst() {
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = ReportRobot.reports(window);
            scene.click("#make-factory");
            scene.focus("#report-list-search");
            scene.press(KeyCode.TAB);
            scene.awaitFocus("#report-list");
            assertEquals(-1, chosen(scene, "#report-list"));
            scene.press(KeyCode.DOWN);
            assertEquals(0, chosen(scene, "#report-list"));
        }
    }

    private static int chosen(SceneRobot scene, String list) {
        return Toolkit.onWindow(
                () -> ReportRobot.list(scene, list).getSelectionModel().getSelectedIndex());
    }

    @Test
    void whoComesByKeysSeesWhereHeIs() {
        try (WindowRobot window = WindowRobot.open(folder, Atelier.CLOCK, programme)) {
            SceneRobot scene = window.scene();
            scene.awaitFocus("#factories");
            scene.press(KeyCode.DIGIT4, KeyCode.ALT);
            scene.awaitFocus("#make-committee");
            assertTrue(isMarked(scene, "#make-committee"));
        }
    }

    private static boolean isMarked(SceneRobot scene, String selector) {
        return Toolkit.onWindow(
                () ->
                        scene.scene()
                                .lookup(selector)
                                .getPseudoClassStates()
                                .contains(PseudoClass.getPseudoClass("by-key")));
    }
}
