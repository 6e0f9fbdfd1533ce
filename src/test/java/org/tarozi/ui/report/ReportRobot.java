package org.tarozi.ui.report;

import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;

import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;

/// What journeys through the reports do again and again.
final class ReportRobot {

    private ReportRobot() {}

    /// Goes to the reports and waits until the programme is known.
    static SceneRobot reports(WindowRobot window) {
        SceneRobot scene = window.scene();
        scene.click("#tab-reports");
        scene.awaitSeen("#make-committee");
        Toolkit.await(
                "the programme is known",
                () ->
                        scene.scene().lookup("#report-region") instanceof MenuButton regions
                                && !regions.isDisabled());
        return scene;
    }

    /// Finds a factory by a word and makes the report on its visit.
    static void chooseFactory(SceneRobot scene, String word) {
        scene.click("#make-factory");
        scene.focus("#report-list-search");
        scene.type(word);
        Toolkit.await("one is found", () -> list(scene, "#report-list").getItems().size() == 1);
        scene.press(KeyCode.ENTER);
    }

    static void awaitReady(SceneRobot scene, String button) {
        Toolkit.await(button + " is ready", () -> !scene.scene().lookup(button).isDisabled());
    }

    static void awaitBusy(SceneRobot scene, String button) {
        Toolkit.await(button + " waits", () -> scene.scene().lookup(button).isDisabled());
    }

    /// Saves the PDF to a file.
    static void save(WindowRobot window, Path target) {
        SceneRobot scene = window.scene();
        awaitReady(scene, "#report-save-pdf");
        window.outside().willChoose(target);
        scene.click("#report-save-pdf");
        scene.awaitText("#report-saved", target.toString());
    }

    static ListView<?> list(SceneRobot scene, String selector) {
        if (scene.scene().lookup(selector) instanceof ListView<?> list) {
            return list;
        }
        throw new AssertionError(selector + " is no list");
    }
}
