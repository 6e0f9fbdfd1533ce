package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.theme.Styles;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.profile.DraftsFile;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.control.DayPicker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands in a form is in a file of the user before anybody leaves the form, so that a kill
/// takes nothing of it.
class DraftsTest {

    @TempDir Path folder;

    private VisitFixture fixture;
    private DraftsFile file;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setName("Aziza");
        settings.setLanguage(Language.EN);
        try (Programme programme = fixture.open()) {
            file = new DraftsFile(folder, programme.id(), programme.file());
            settings.setPlace(programme.id(), "factories");
        }
    }

    private WindowRobot open() {
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file());
        window.scene().awaitText("#file", fixture.file().toString());
        window.settle();
        return window;
    }

    private void awaitKept(String text) {
        Toolkit.await(text + " is in the file", () -> file.read().toString().contains(text));
    }

    @Test
    void aNewFactoryIsKeptWhileItIsTyped() {
        try (WindowRobot window = open()) {
            SceneRobot scene = window.scene();
            scene.awaitText("#saved", "All saved");
            scene.click("#add-factory");
            scene.focus("#factory-new-name");
            scene.type("Anor");
            awaitKept("Anor");
            scene.awaitText("#saved", "All else saved");
            scene.awaitText("#begun", "1 form begun");
            scene.press(KeyCode.ESCAPE);
        }
        try (WindowRobot window = open()) {
            SceneRobot scene = window.scene();
            scene.awaitText(
                    "#notice-sentence",
                    "1 form that was begun is kept as you left it: New factory, Anor.");
            scene.click("#add-factory");
            scene.awaitText("#factory-new-name", "Anor");
            scene.click("#factory-create");
            scene.awaitText("#factory-name", "Anor");
            scene.awaitText("#saved", "All saved");
            Toolkit.await("nothing is left", () -> file.read().isEmpty());
        }
    }

    @Test
    void aNewVisitIsKeptAndNamedByItsFactory() {
        try (WindowRobot window = open()) {
            SceneRobot scene = window.scene();
            visit(scene);
            scene.focus("#visit-team");
            scene.press(KeyCode.A, KeyCode.SHORTCUT);
            scene.type("Aziza, Bekzod");
            awaitKept("Bekzod");
            scene.press(KeyCode.ESCAPE);
        }
        try (WindowRobot window = open()) {
            SceneRobot scene = window.scene();
            scene.awaitText(
                    "#notice-sentence",
                    "1 form that was begun is kept as you left it: New visit, Silk (sample).");
            visit(scene);
            scene.awaitText("#visit-team", "Aziza, Bekzod");
            scene.press(KeyCode.ESCAPE);
        }
    }

    private static void visit(SceneRobot scene) {
        scene.focus("#factories");
        scene.press(KeyCode.DOWN);
        scene.click("#new-visit");
        scene.awaitSeen("#visit-team");
    }

    @Test
    void whoBeginsAnewFindsTheFormAsItIsForEverybody() {
        try (WindowRobot window = open()) {
            SceneRobot scene = window.scene();
            visit(scene);
            String team = scene.text("#visit-team");
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#form-anew")));
            scene.focus("#visit-team");
            scene.type(" and others");
            scene.press(KeyCode.ESCAPE);
            scene.awaitSeen("#new-visit");
            scene.click("#new-visit");
            scene.awaitSeen("#form-anew");
            scene.click("#form-anew");
            scene.awaitText("#visit-team", team);
            scene.awaitText("#saved", "All saved");
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#form-anew")));
            scene.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void formsOfNothingThereIsAreNoFormsAndKeepNoProgrammeClosed() {
        file.write(
                Map.of(
                        "form PROFILE ", Map.of("workers", "many"),
                        "form NEW_VISIT x", Map.of("team", "A"),
                        "form OTHER ", Map.of("name", "A"),
                        "shown", Map.of("shown", "form PROFILE ")));
        try (WindowRobot window = open()) {
            window.scene().awaitText("#saved", "All saved");
        }
    }

    @Test
    void aNumberThatIsNoneStaysInTheProfile() {
        try (WindowRobot window = open()) {
            profile(window.scene());
            window.scene().focus("#profile-workers");
            window.scene().type("many");
            awaitKept("many");
        }
        try (WindowRobot window = open()) {
            profile(window.scene());
            window.scene().awaitText("#profile-workers", "many");
            window.scene().focus("#profile-workers");
            window.scene().press(KeyCode.ENTER);
            Toolkit.await(
                    "it is marked",
                    () ->
                            window.scene()
                                    .scene()
                                    .lookup("#profile-workers")
                                    .getPseudoClassStates()
                                    .contains(Styles.STATE_DANGER));
        }
    }

    private static void profile(SceneRobot scene) {
        scene.focus("#factories");
        scene.press(KeyCode.DOWN);
        scene.click("#edit-profile");
        scene.awaitSeen("#profile-workers");
    }

    @Test
    void aNumberThatIsNoneStaysAtItsQuestion() {
        Destination question = new Destination.Visit(fixture.visit(), Optional.empty());
        try (WindowRobot window = open()) {
            window.go(question);
            window.scene().focus("#visit-workers");
            window.scene().type("few");
            awaitKept("few");
            window.scene().awaitText("#saved", "All else saved");
            window.go(new Destination.Factories(Optional.empty()));
        }
        try (WindowRobot window = open()) {
            window.go(question);
            window.scene().awaitText("#visit-workers", "few");
            window.scene().focus("#visit-workers");
            window.scene().press(KeyCode.A, KeyCode.SHORTCUT);
            window.scene().type("12");
            Toolkit.await("nothing is left", () -> file.read().isEmpty());
        }
        assertEquals(List.of(), List.copyOf(file.read().keySet()));
    }

    /// A window that is still open is as good as one that was killed: its file is looked at by a
    /// second one with a copy of the programme and of what was noted.
    @Test
    void theFormThatWasOnTheScreenIsThereAgainAfterAKill() throws IOException {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        try (WindowRobot window = open()) {
            SceneRobot scene = window.scene();
            visit(scene);
            DayPicker start = (DayPicker) scene.all("#visit-start-date").getFirst();
            Toolkit.doOnWindow(() -> start.getEditor().setText("2026-11-3x"));
            awaitKept("3x");
            window.settle();
            Toolkit.await("the place is kept", () -> settings().contains("factories "));
            copy(killed);
            scene.press(KeyCode.ESCAPE);
        }
        Path file = killed.resolve(fixture.file().getFileName());
        try (WindowRobot window = WindowRobot.open(killed, VisitFixture.CLOCK, file)) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#form-anew");
            assertEquals("2026-11-3x", dayTyped(scene));
            scene.awaitSeen("#problem-start-date");
            scene.click("#visit-cancel");
            scene.awaitSeen("#new-visit");
        }
        try (WindowRobot window = WindowRobot.open(killed, VisitFixture.CLOCK, file)) {
            window.scene().awaitSeen("#new-visit");
            window.settle();
            assertEquals(List.of(), window.scene().all("#form-anew"), "it was put aside");
        }
    }

    private static String dayTyped(SceneRobot scene) {
        return Toolkit.onWindow(
                () ->
                        ((DayPicker) scene.all("#visit-start-date").getFirst())
                                .getEditor()
                                .getText());
    }

    private String settings() {
        try {
            return Files.readString(folder.resolve("settings.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path to) throws IOException {
        Files.copy(folder.resolve("settings.txt"), to.resolve("settings.txt"));
        Path place = to.resolve(fixture.file().getFileName());
        Path made = Files.createDirectory(to.resolve("x"));
        try (Programme programme = VisitFixture.in(made).open()) {
            new DraftsFile(to, programme.id(), place).write(file.read());
        }
        Files.move(made.resolve(fixture.file().getFileName()), place);
    }
}
