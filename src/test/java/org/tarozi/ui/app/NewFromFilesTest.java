package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.job.HandOver;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Who has an assessment file and no programme yet makes one from it.
class NewFromFilesTest {

    private static final String WAY = "#new-from-files";

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void prepare() throws Exception {
        VisitFixture fixture = VisitFixture.in(Files.createDirectory(folder.resolve("elsewhere")));
        file = folder.resolve("silk.tza");
        try (Programme programme = fixture.open()) {
            new HandOver(programme, VisitFixture.author(), VisitFixture.CLOCK)
                    .write(List.of(fixture.visit()), file);
        }
        WindowSettings settings = new WindowSettings(folder);
        settings.setName("Aziza");
        settings.setLanguage(Language.EN);
    }

    /// How a file comes into the window.
    enum Arrival {
        DOUBLE_CLICKED,
        DROPPED,
        OPENED
    }

    private WindowRobot window(Arrival arrival) {
        if (arrival == Arrival.DOUBLE_CLICKED) {
            return WindowRobot.open(folder, VisitFixture.CLOCK, file);
        }
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK);
        window.outside().willBegin(folder);
        window.scene().awaitFocus("#open");
        if (arrival == Arrival.DROPPED) {
            window.drop(file);
        } else {
            window.outside().willChoose(file);
            window.scene().click("#open");
        }
        return window;
    }

    private static Object value(SceneRobot scene, String box) {
        Object value = ((ComboBox<?>) scene.all(box).getFirst()).getValue();
        return value instanceof Checklist checklist ? checklist.release().id().value() : value;
    }

    @ParameterizedTest
    @EnumSource
    void theFormSaysWhatTheFileSaysAndTheLookFollows(Arrival arrival) {
        try (WindowRobot window = window(arrival)) {
            window.outside().willBegin(folder);
            SceneRobot scene = window.scene();
            scene.awaitFocus(WAY);
            scene.click(WAY);
            scene.awaitText("#new-programme-name", "Small");
            window.settle();
            assertEquals("UZ", value(scene, "#new-country"));
            assertEquals("small-visit", value(scene, "#new-checklist"));
            assertFalse(scene.isSeen("#form-anew"));
            scene.click("#new-create");
            scene.awaitText("#programme-menu", "Small");
            scene.awaitText("#looked-statuses", "1 new");
        }
    }

    @Test
    void whatNobodyCanReadIsSaidBeforeAProgrammeIsMade() throws Exception {
        Files.writeString(file, "no assessment file");
        try (WindowRobot window = window(Arrival.DROPPED)) {
            SceneRobot scene = window.scene();
            scene.awaitFocus(WAY);
            scene.click(WAY);
            scene.awaitText(
                    "#notice-sentence",
                    "silk.tza: This is neither an assessment file nor a table that Tarozi knows: a"
                            + " STAR table or an answer sheet, whose first row names its columns.");
            assertFalse(scene.isSeen("#new-create"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWaitsIsPutAsideByKeyboard(Arrival arrival) {
        try (WindowRobot window = window(arrival)) {
            SceneRobot scene = window.scene();
            scene.awaitFocus(WAY);
            scene.press(KeyCode.TAB);
            scene.awaitFocus("#put-arrived-aside");
            scene.press(KeyCode.SPACE);
            scene.awaitFocus("#open");
            assertFalse(scene.isSeen(WAY));
            assertFalse(scene.isSeen("#put-arrived-aside"));
            assertEquals(new Destination.Start(List.of()), window.destination());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOUBLE_CLICKED", "DROPPED"})
    void aFolderWithNothingToReadIsSaidInsteadOfAnEmptyForm(Arrival arrival) throws Exception {
        file = emptyOfVisits("spring");
        try (WindowRobot window = window(arrival)) {
            assertRefused(
                    window,
                    "spring: there is no file in it that Tarozi reads: none ends in .tza, .csv or"
                            + " .xlsx. Drop the folder that holds the assessment files, or the"
                            + " files themselves. A programme file (.tarozi) is dropped alone to"
                            + " open it.");
        }
    }

    @Test
    void severalFoldersWithNothingToReadAreNamed() throws Exception {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.drop(emptyOfVisits("spring"), emptyOfVisits("autumn"));
            assertRefused(
                    window,
                    "spring, autumn: there is no file in them that Tarozi reads: none ends in"
                            + " .tza, .csv or .xlsx. Drop the folder that holds the assessment"
                            + " files, or the files themselves. A programme file (.tarozi) is"
                            + " dropped alone to open it.");
        }
    }

    private Path emptyOfVisits(String name) throws IOException {
        Path made = Files.createDirectory(folder.resolve(name));
        Files.writeString(made.resolve("list.txt"), "names");
        return made;
    }

    private static void assertRefused(WindowRobot window, String sentence) {
        SceneRobot scene = window.scene();
        scene.click(WAY);
        scene.awaitText("#notice-sentence", sentence);
        assertFalse(Toolkit.onWindow(() -> scene.isSeen("#new-create")));
    }

    @Test
    void theNameThatWasTypedBeforeTheFileCameStays() {
        new WindowSettings(folder).setName("");
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            SceneRobot scene = window.scene();
            scene.awaitFocus("#your-name");
            scene.type("Bek");
            Runnable goOn = Hold.FILE.of(window);
            window.drop(file);
            assertEquals("Bek", scene.text("#your-name"));
            goOn.run();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatWaitsIsReadWholeInTheLargestText(Language language) {
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(language);
        settings.setTextSize(200);
        try (WindowRobot window = window(Arrival.DOUBLE_CLICKED)) {
            window.scene().awaitFocus(WAY);
            window.settle();
            Node root = window.scene().scene().getRoot();
            assertEquals(List.of(), Toolkit.onWindow(() -> Sight.cutTexts(root)));
            assertEquals(List.of(), Toolkit.onWindow(() -> Sight.brokenWords(root)));
        }
    }
}
