package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Subject;
import org.tarozi.job.Subjects;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Destination.Visit.Listing;
import org.tarozi.ui.Dragged;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where no question is listed, none is written to that is out of sight.
class NothingListedTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
    }

    private static boolean isSeen(SceneRobot scene, String selector) {
        return Toolkit.onWindow(() -> scene.isSeen(selector));
    }

    private static SceneRobot searchedInVain(WindowRobot window) {
        SceneRobot scene = window.scene();
        scene.press(KeyCode.F7);
        scene.type("nothing has such words");
        window.settle();
        return scene;
    }

    /// Every part of the visit on which something was written.
    private Set<Subject> written() {
        try (Programme programme = fixture.open()) {
            return programme.history(Subjects.of(fixture.visit())).subjects();
        }
    }

    @Test
    void keysAndDroppedFilesReachNoQuestion() throws IOException {
        Set<Subject> before = written();
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = searchedInVain(window);
            assertFalse(isSeen(scene, "#detail"));
            window.outside().willChoose(list);
            for (KeyCode key : List.of(KeyCode.F2, KeyCode.F3, KeyCode.F5, KeyCode.F6)) {
                scene.press(key);
                scene.awaitFocus("#visit-search");
                scene.type("x");
            }
            Dragged files = new Dragged(List.of(list));
            assertEquals(
                    List.of(false, false),
                    Toolkit.onWindow(
                            () ->
                                    List.of(
                                            files.over(scene.all("#questions").getFirst()),
                                            files.drop(scene.all("#questions").getFirst()))));
            window.settle();
            assertEquals("nothing has such wordsxxxx", scene.text("#visit-search"));
        }
        assertEquals(before, written());
    }

    @Test
    void whatWasSoughtInVainGivesTheQuestionBack() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = searchedInVain(window);
            scene.press(KeyCode.ENTER);
            window.settle();
            scene.awaitFocus("#visit-search"); // there is nothing to go to
            scene.press(KeyCode.ESCAPE);
            scene.awaitText("#visit-search", "");
            scene.awaitFocus("#questions");
            window.settle();
            assertTrue(isSeen(scene, "#detail"));
            scene.press(KeyCode.F2);
            scene.awaitFocus("#visit-finding");
            assertEquals("Are exits locked?", scene.text("#detail-title"));
        }
    }

    @Test
    void whoComesForWhatIsNotThereSeesNoOther() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.go(new Destination.Factories(Optional.empty()));
            window.go(
                    Destination.Visit.listing(fixture.visit(), Destination.Visit.Listing.FLAGGED));
            assertFalse(isSeen(window.scene(), "#detail"));
        }
    }

    @Test
    void whatWasBeingTypedIsKeptWhereAFilterListsNothing() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F2);
            scene.type("Locked");
            for (int press = 0; press < 3; press++) {
                scene.press(KeyCode.F8);
                window.settle();
            }
            assertFalse(isSeen(scene, "#detail"), "nothing is non-compliant");
            scene.awaitFocus("#questions");
            scene.press(KeyCode.F2);
            scene.type("x");
            for (int press = 3; press < 10; press++) {
                scene.press(KeyCode.F8);
                window.settle();
            }
            assertEquals("Locked", scene.text("#visit-finding"));
        }
    }

    @Test
    void whoIsLedToNothingIsToldSoAtOnce() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.go(Destination.Visit.listing(fixture.visit(), Listing.UNASKED));
            scene.awaitSeen("#show-point");
            scene.focus("#show-point");
            scene.press(KeyCode.SPACE);
            scene.awaitText("#detail-title", "Are exits locked?");
            scene.awaitFocus("#questions");
            scene.press(KeyCode.DIGIT1);
            scene.awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
        }
    }
}
