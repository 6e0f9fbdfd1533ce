package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// While the sample is being made, files come to the start or are put aside there: it goes on.
class SampleBesideFilesTest {

    private static final String WAY = "#new-from-files";

    @TempDir Path folder;

    private String home = "";
    private Path file = Path.of("");

    @BeforeEach
    void makeAHome() throws IOException {
        home = System.setProperty("user.home", folder.toString());
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
        file = Files.writeString(folder.resolve("visit.tza"), "no assessment file");
    }

    @AfterEach
    void leaveTheHome() {
        System.setProperty("user.home", home);
    }

    /// Lets the sample be made as slowly as the test wants.
    private static Runnable begin(WindowRobot window) {
        Runnable goOn = Hold.WRITING.of(window);
        window.scene().click("#sample");
        assertIsBeingMade(window);
        return goOn;
    }

    private static void assertIsBeingMade(WindowRobot window) {
        window.scene().awaitSeen("#cancel-sample");
    }

    private void awaitTheSample(WindowRobot window) {
        Path sample = folder.resolve("Tarozi sample").resolve("sample.tarozi");
        window.scene().awaitText("#file", sample.toString());
    }

    @Test
    void aFileThatComesWaitsBesideItAndIsLookedAtInIt() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            Runnable goOn = begin(window);
            window.drop(file);
            window.scene().awaitSeen(WAY);
            assertIsBeingMade(window);
            goOn.run();
            awaitTheSample(window);
            window.scene().awaitText("#looked-statuses", "1 refused");
        }
    }

    @Test
    void whatIsPutAsideIsNotLookedAtInIt() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, file)) {
            Runnable goOn = begin(window);
            window.scene().click("#put-arrived-aside");
            window.scene().awaitFocus("#open");
            assertIsBeingMade(window);
            goOn.run();
            awaitTheSample(window);
            assertEquals(new Destination.Factories(Optional.empty()), window.destination());
        }
    }

    @Test
    void itIsMadeAlsoForWhoSpeaksAnotherLanguageMeanwhile() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            Runnable goOn = begin(window);
            new WindowSettings(folder).setLanguage(Language.UZ);
            Toolkit.doOnWindow(window.shell()::build);
            assertIsBeingMade(window);
            goOn.run();
            awaitTheSample(window);
        }
    }

    @Test
    void itCanBeStoppedBesideThemAndTriedAgain() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            SceneRobot scene = window.scene();
            Runnable goOn = begin(window);
            window.drop(file);
            scene.click("#cancel-sample");
            goOn.run();
            scene.awaitSeen("#sample");
            assertEquals(new Destination.Start(List.of(file)), window.destination());
            window.drop(file);
            scene.click("#sample");
            awaitTheSample(window);
        }
    }
}
