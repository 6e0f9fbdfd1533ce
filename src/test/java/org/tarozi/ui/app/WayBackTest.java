package org.tarozi.ui.app;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where one comes to who leaves a visit.
class WayBackTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private Destination visit() {
        return new Destination.Visit(fixture.visit(), Optional.empty());
    }

    @Test
    void theFactoriesAreAsTheyWereBeforeAVisitWasLookedAtFromTheConflicts() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitText("#factory-count", "1 factory");
            window.go(new Destination.Merge(List.of()));
            window.go(visit());
            scene.awaitSeen("#visit-back");
            scene.click("#visit-back");
            scene.awaitSeen("#drop-area");
            scene.click("#tab-factories");
            scene.awaitText("#factory-count", "1 factory");
        }
    }

    @Test
    void whoLooksAtTheConflictsComesBackToTheVisitHeWasIn() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitText("#factory-count", "1 factory");
            window.go(visit());
            scene.awaitSeen("#visit-back");
            window.go(new Destination.Merge(List.of()));
            scene.awaitSeen("#drop-area");
            scene.click("#tab-factories");
            scene.awaitSeen("#visit-back");
            scene.click("#visit-back");
            scene.awaitText("#factory-count", "1 factory");
        }
    }
}
