package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.TableView;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;

/// Which visits are not finished, among the factories of a programme.
class UnderWayJourneyTest {

    private static final String ID = "0190c0de-1111-7000-8000-00000000000a";

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void addAFactoryThatWasNotVisited() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
        try (Programme programme = fixture.open()) {
            programme
                    .editing(VisitFixture.author(), VisitFixture.CLOCK)
                    .set(
                            Subjects.of(FactoryId.of(ID)),
                            OfFactory.NAME.key(),
                            Value.of("Never visited"));
        }
    }

    @Test
    void theirFactoriesAreShownAloneAndTheOthersAgain() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitText("#show-under-way", "1 visit under way");
            assertEquals(2, listed(scene));
            scene.click("#show-under-way");
            Toolkit.await("one is listed", () -> listed(scene) == 1);
            scene.awaitText("#factory-count", "1 of 2 factories");
            scene.click("#show-under-way");
            Toolkit.await("both are listed", () -> listed(scene) == 2);
        }
    }

    private static int listed(SceneRobot scene) {
        return ((TableView<?>) scene.scene().lookup("#factories")).getItems().size();
    }
}
