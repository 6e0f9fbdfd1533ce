package org.tarozi.ui.merge;

import javafx.scene.control.ListView;

import org.tarozi.exchange.Importer;
import org.tarozi.store.Programme;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;

/// The window of an office that has merged what two auditors wrote differently.
final class AtConflicts {

    private AtConflicts() {}

    /// The office, before its window is opened.
    static Desk merged(Path folder) {
        TwoAuditors auditors = new TwoAuditors(folder);
        try (Programme programme = auditors.office.open()) {
            new Importer(programme, "Aziza", Place.CLOCK)
                    .run(List.of(auditors.first, auditors.second));
        }
        return auditors.office;
    }

    /// Its window, at the first conflict.
    static WindowRobot open(Path folder, Desk office) {
        WindowRobot window = WindowRobot.open(folder, Place.CLOCK, office.file());
        window.scene().click("#tab-merge");
        window.scene().awaitText("#dispute-field", "Result");
        return window;
    }

    /// Waits until it is told what was decided on a question of the first visit.
    static void awaitDecided(SceneRobot scene, String question, String said) {
        String where = "question " + question + " · Ipak Yoʻli Tekstil, 14\u00a0May 2026";
        scene.awaitText("#decision", "Decided (" + where + "): " + said);
    }

    /// Chooses a conflict.
    static void look(SceneRobot scene, int at, String field) {
        Toolkit.doOnWindow(
                () ->
                        ((ListView<?>) scene.all("#conflict-list").getFirst())
                                .getSelectionModel()
                                .select(at));
        scene.awaitText("#dispute-field", field);
    }
}
