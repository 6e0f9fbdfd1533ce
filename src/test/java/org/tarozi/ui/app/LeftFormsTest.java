package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

/// A form that was begun holds nobody: who leaves it finds the way back, and the form as it was.
class LeftFormsTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setName("Aziza");
        settings.setLanguage(Language.EN);
    }

    private WindowRobot open() {
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file());
        window.scene().awaitText("#file", fixture.file().toString());
        window.settle();
        return window;
    }

    private static void visit(SceneRobot scene) {
        scene.focus("#factories");
        scene.press(KeyCode.DOWN);
        scene.click("#new-visit");
        scene.awaitSeen("#visit-team");
    }

    @ParameterizedTest
    @EnumSource(WindowRobot.Setting.class)
    void aNewVisitStaysOpenWhateverIsChosenInTheSettings(WindowRobot.Setting setting) {
        try (WindowRobot window = open()) {
            SceneRobot scene = window.scene();
            visit(scene);
            scene.focus("#visit-team");
            scene.type(" and others");
            String typed = scene.text("#visit-team");
            window.choose(setting, 2);
            scene.awaitSeen("#form-anew");
            scene.awaitText("#visit-team", typed);
            scene.awaitFocus("#visit-team");
        }
    }

    @Test
    void whatIsCountedBelowLeadsToTheForm() {
        try (WindowRobot window = open()) {
            SceneRobot scene = window.scene();
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#begun")));
            visit(scene);
            scene.focus("#visit-team");
            scene.type(" and others");
            String team = scene.text("#visit-team");
            scene.press(KeyCode.ESCAPE);
            window.go(new Destination.Numbers());
            scene.click("#begun");
            scene.awaitText("#visit-team", team);
            scene.press(KeyCode.ESCAPE);
            scene.awaitText("#factory-name", "Silk (sample)");
            window.go(new Destination.Numbers());
            window.go(new Destination.Factories(Optional.empty()));
            scene.awaitSeen("#new-visit");
            window.settle();
            assertEquals(List.of(), scene.all("#visit-team"), "it was put aside");
        }
    }

    @Test
    void fromTheOnlyFormNothingLeadsToItself() {
        try (WindowRobot window = open()) {
            SceneRobot scene = window.scene();
            visit(scene);
            scene.focus("#visit-team");
            scene.type(" and others");
            scene.awaitText("#begun", "1 form begun");
            scene.awaitDisabled("#begun");
            scene.press(KeyCode.ESCAPE);
            scene.click("#begun");
            scene.awaitSeen("#visit-team");
            scene.awaitDisabled("#begun");
            window.go(new Destination.Numbers());
            scene.click("#begun");
            scene.awaitSeen("#visit-team");
        }
    }

    @Test
    void fromOneOfTwoFormsOneIsLedToTheOther() {
        try (WindowRobot window = open()) {
            SceneRobot scene = window.scene();
            visit(scene);
            scene.focus("#visit-team");
            scene.type(" and others");
            scene.click("#add-factory");
            scene.focus("#factory-new-name");
            scene.type("Anor");
            scene.awaitText("#begun", "2 forms begun");
            scene.click("#begun");
            scene.awaitSeen("#visit-team");
            scene.click("#begun");
            scene.awaitText("#factory-new-name", "Anor");
        }
    }

    @Test
    void aProfileGoesOnAtWhatCouldNotBeKept() {
        try (WindowRobot window = open()) {
            SceneRobot scene = window.scene();
            scene.focus("#factories");
            scene.press(KeyCode.DOWN);
            scene.click("#edit-profile");
            scene.awaitFocus(".profile-parts #profile-name");
            scene.focus("#profile-workers");
            scene.type("many");
            scene.awaitText("#begun", "1 form begun");
            scene.awaitDisabled("#begun");
            scene.click("#close-profile");
            window.go(new Destination.Numbers());
            scene.focus("#begun");
            scene.press(KeyCode.SPACE);
            scene.awaitFocus("#profile-workers");
            scene.awaitText("#profile-workers", "many");
            scene.awaitSeen("#problem-workers");
        }
    }

    @Test
    void theStartSaysInWhichProgrammeFormsWereBegun() {
        try (WindowRobot window = open()) {
            SceneRobot scene = window.scene();
            scene.click("#add-factory");
            scene.focus("#factory-new-name");
            scene.type("Anor");
            scene.awaitText("#begun", "1 form begun");
            window.closeProgramme();
            scene.awaitSeen("#recent-latest");
            window.settle();
            assertEquals(
                    "Small, " + fixture.file() + " · 1 form begun",
                    Toolkit.onWindow(
                            () -> scene.scene().lookup("#recent-latest").getAccessibleText()));
            assertEquals(
                    1,
                    scene.all("#recent-latest .small").stream()
                            .filter(one -> ((Label) one).getText().endsWith(" · 1 form begun"))
                            .count());
        }
    }

    @Test
    void amongSeveralFormsOneChooses() {
        try (WindowRobot window = open()) {
            SceneRobot scene = window.scene();
            visit(scene);
            scene.focus("#visit-team");
            scene.type(" and others");
            scene.click("#add-factory");
            scene.focus("#factory-new-name");
            scene.type("Anor");
            scene.awaitText("#begun", "2 forms begun");
            window.go(new Destination.Numbers());
            scene.click("#begun");
            Toolkit.await("both are offered", () -> WindowRobot.offered().size() == 2);
            assertEquals(
                    List.of("New factory, Anor", "New visit, Silk (sample)"),
                    Toolkit.onWindow(
                            () -> WindowRobot.offered().stream().map(MenuItem::getText).toList()));
            Toolkit.doOnWindow(() -> WindowRobot.offered().getFirst().fire());
            scene.awaitText("#factory-new-name", "Anor");
        }
    }

    @Test
    void aFormOfAVisitInTheTrashWaitsUntilTheVisitIsTakenOutOfIt() {
        try (WindowRobot window = open()) {
            SceneRobot scene = window.scene();
            scene.focus("#factories");
            scene.press(KeyCode.DOWN);
            more(scene, "edit-");
            scene.focus("#visit-team");
            scene.type("Aziza");
            scene.press(KeyCode.ESCAPE);
            scene.awaitText("#begun", "1 form begun");
            more(scene, "trash-");
            scene.awaitText(
                    "#notice-sentence",
                    "The visit of 14\u00a0May 2026 is in the trash. It can be restored below the"
                            + " visits.");
            scene.click("#begun");
            scene.awaitText(
                    "#notice-sentence",
                    "This form is about a visit that is in the trash. Take the visit out of the"
                            + " trash first; what you filled in is kept.");
            assertEquals(List.of(), scene.all("#visit-team"));
        }
    }

    private void more(SceneRobot scene, String deed) {
        String more = "#more-" + fixture.visit();
        scene.awaitSeen(more);
        Toolkit.doOnWindow(
                () ->
                        ((MenuButton) scene.all(more).getFirst())
                                .getItems().stream()
                                        .filter(one -> one.getId().startsWith(deed))
                                        .forEach(MenuItem::fire));
    }

    @Test
    void aWindowThatIsClosedBeforeAnOpenFormComesBackToIt() {
        try (WindowRobot window = open()) {
            SceneRobot scene = window.scene();
            scene.click("#add-factory");
            scene.focus("#factory-new-name");
            scene.type("Anor");
        }
        try (WindowRobot window = open()) {
            window.scene().awaitText("#factory-new-name", "Anor");
        }
    }

    @Test
    void aFormThatCannotBeKeptKeepsTheProgrammeOpenOnce() throws IOException {
        Files.writeString(folder.resolve("drafts"), "in the place of their folder");
        try (WindowRobot window = open()) {
            SceneRobot scene = window.scene();
            scene.click("#add-factory");
            scene.focus("#factory-new-name");
            scene.type("Anor");
            window.closeProgramme();
            scene.awaitText(
                    "#notice-sentence",
                    "What was typed last could not be written, so the programme stays open. Make"
                            + " room on the disk or check the stick. Closing once more leaves"
                            + " without that text.");
            scene.awaitText("#factory-new-name", "Anor");
            Toolkit.doOnWindow(
                    () -> window.shell().failed(new IllegalStateException("another trouble")));
            String both = scene.text("#notice-sentence");
            assertTrue(both.startsWith("What was typed last could not be written"), both);
            assertTrue(both.contains("Something went wrong"), both);
            window.closeProgramme();
            scene.awaitSeen("#new");
        }
    }
}
