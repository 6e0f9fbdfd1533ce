package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

class ProfileHistoryTest {

    private static final InstantSource LATER =
            InstantSource.offset(VisitFixture.CLOCK, Duration.ofHours(2));

    @TempDir Path folder;

    @Test
    void whoWroteWhatOnAFactoryAndWhyIsReadBelowItsProfile() {
        VisitFixture fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
        write(fixture);
        try (WindowRobot window =
                WindowRobot.open(folder, VisitFixture.CLOCK, 1366, 500, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitText("#file", fixture.file().toString());
            scene.focus("#factories");
            scene.press(KeyCode.DOWN);
            scene.click("#edit-profile");
            scene.awaitFocus(".profile-parts #profile-name");
            scene.click("#profile-history");
            Toolkit.await("it is read", () -> !scene.all("#history .label").isEmpty());

            List<String> said = said(scene);
            assertEquals(
                    List.of("Workers: 1,290", "Aziza, 14 May 2026, 10:00 · counted at the gate"),
                    said.subList(0, 2));
            assertTrue(said.contains("Status: Closed"), said::toString);
        }
    }

    private static List<String> said(SceneRobot scene) {
        return Toolkit.onWindow(
                () ->
                        scene.all("#history .label").stream()
                                .map(label -> ((Labeled) label).getText().replace('\u00a0', ' '))
                                .toList());
    }

    private static void write(VisitFixture fixture) {
        Subject factory = fixture.factory();
        try (Programme programme = VisitFixture.opened(Programme.open(fixture.file()))) {
            Editing editing = programme.editing(VisitFixture.author(), VisitFixture.CLOCK);
            editing.set(factory, OfFactory.STATUS.key(), Value.of("closed"));
            List<Proposal> workers =
                    programme.group(factory).propose("", OfFactory.WORKERS.key(), Value.of(1290));
            programme
                    .editing(VisitFixture.author(), LATER)
                    .apply(workers, Optional.of("counted at the gate"));
        }
    }
}
