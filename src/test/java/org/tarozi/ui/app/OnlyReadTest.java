package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;
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

/// The window with a programme that can only be read.
class OnlyReadTest {

    private static final String WHY =
            "This file can only be read, because it or its folder is protected against writing. To"
                    + " work on it, copy it elsewhere and open the copy.";

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void itIsSaidOnceAboveEveryScreen() {
        try (WindowRobot window = WindowRobot.toRead(folder, fixture.file())) {
            SceneRobot scene = window.scene();
            List<Destination> everywhere =
                    List.of(
                            new Destination.Factories(Optional.empty()),
                            new Destination.Visit(fixture.visit(), Optional.empty()),
                            new Destination.Merge(List.of()),
                            new Destination.Numbers(),
                            new Destination.Reports(Optional.empty()));
            for (Destination place : everywhere) {
                window.go(place);
                scene.awaitSeen("#only-read");
                assertEquals(WHY, scene.text("#only-read-why"));
                assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#notice")));
                assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#visit-sealed")));
            }
        }
    }

    @Test
    void nothingIsSaidWhereEverythingCanBeWritten() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            window.scene().awaitSeen("#add-factory");
            assertEquals(false, Toolkit.onWindow(() -> window.scene().isSeen("#only-read")));
        }
    }

    @Test
    void theCopyIsWholeAndCanBeWorkedOn() {
        Path copy = folder.resolve("copy.tarozi");
        try (WindowRobot window = WindowRobot.toRead(folder, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitDisabled("#add-factory");
            window.outside().willChoose(copy);
            scene.click("#copy-elsewhere");
            scene.awaitText("#file", copy.toString());
            Toolkit.await("it can be written", () -> !scene.isSeen("#only-read"));
            window.go(new Destination.Visit(fixture.visit(), Optional.empty()));
            scene.focus("#questions");
            scene.press(KeyCode.DIGIT1);
            scene.awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
        }
        try (Programme programme = VisitFixture.opened(Programme.openToRead(copy))) {
            assertEquals(
                    Value.of("compliant"),
                    programme
                            .group(fixture.answer("q1").root())
                            .state("answer/q1", "result")
                            .value());
        }
        try (Programme programme = VisitFixture.opened(Programme.openToRead(fixture.file()))) {
            assertEquals(
                    Value.CLEARED,
                    programme
                            .group(fixture.answer("q1").root())
                            .state("answer/q1", "result")
                            .value());
        }
    }

    @Test
    void aFileThatIsThereIsNoPlaceForTheCopy() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken.tarozi"), "mine");
        try (WindowRobot window = WindowRobot.toRead(folder, fixture.file())) {
            window.outside().willChoose(taken);
            window.scene().click("#copy-elsewhere");
            window.scene()
                    .awaitText(
                            "#notice-sentence",
                            taken
                                    + " is there already. Choose another name; nothing was"
                                    + " changed. Error code T-EXISTS.");
            assertEquals("mine", Files.readString(taken));
            assertEquals(fixture.file().toString(), window.scene().text("#file"));
        }
    }

    @Test
    void whatWasBegunWaitsUntilItCanBeWritten() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.click("#add-factory");
            scene.focus("#factory-new-name");
            scene.type("Anor");
            scene.awaitSeen("#begun");
        }
        try (WindowRobot window = WindowRobot.toRead(folder, fixture.file())) {
            window.go(new Destination.Factories(Optional.empty()));
            assertEquals(false, Toolkit.onWindow(() -> window.scene().isSeen("#begun")));
            assertEquals(List.of(), window.scene().all("#factory-create"));
        }
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            window.scene().awaitSeen("#begun");
            window.scene().awaitText("#factory-new-name", "Anor");
        }
    }

    @Test
    void noFormOpensThatCouldNotBeSent() {
        try (WindowRobot window = WindowRobot.toRead(folder, fixture.file())) {
            window.go(new Destination.Factories(Optional.empty()));
            window.scene().focus("#factories");
            window.scene().press(KeyCode.DOWN);
            window.scene().awaitDisabled("#new-visit");
            window.scene().press(KeyCode.N, KeyCode.SHORTCUT);
            window.scene()
                    .awaitText(
                            "#notice-sentence", "Nothing was changed: this file can only be read.");
            assertEquals(List.of(), window.scene().all("#visit-write"));
        }
    }
}
