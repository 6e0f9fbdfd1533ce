package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Files;
import java.nio.file.Path;

/// While the sample is being made.
class SampleBeingMadeTest {

    @TempDir Path folder;

    private String home = "";

    @BeforeEach
    void makeAHome() {
        home = System.setProperty("user.home", folder.toString());
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
    }

    @AfterEach
    void leaveTheHome() {
        System.setProperty("user.home", home);
        assertEquals(false, Files.exists(folder.resolve("Tarozi sample")));
    }

    @Test
    void itIsStoppedAndNothingOfItIsLeft() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.scene().click("#sample");
            window.scene().click("#cancel-sample");
            window.settle();
            Toolkit.await(
                    "it can be tried again",
                    () -> !window.scene().scene().getRoot().lookup("#sample").isDisabled());
            window.scene().awaitText("#programme-menu", "Tarozi");
        }
    }

    @Test
    void whoClosesTheWindowLeavesNothingOfIt() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.scene().click("#sample");
        }
    }

    @Test
    void whoDescribesANewProgrammeIsNotThrownOutOfIt() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.scene().click("#sample");
            window.scene().click("#new");
            window.scene().focus("#new-programme-name");
            window.scene().type("Garments 2026");
            window.settle();
            assertEquals("Garments 2026", window.scene().text("#new-programme-name"));
        }
    }

    @Test
    void whoOpensAProgrammeDoesNotWaitForIt() throws Exception {
        VisitFixture other = VisitFixture.in(Files.createDirectory(folder.resolve("other")));
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.scene().click("#sample");
            window.drop(other.file());
            window.scene().awaitText("#file", other.file().toString());
        }
    }
}
