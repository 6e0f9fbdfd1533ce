package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Subject;
import org.tarozi.checklist.QuestionId;
import org.tarozi.job.Subjects;
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
import java.util.Optional;

/// Taking back and making again with the keyboard.
class VisitUndoTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    /// What a field of the first answer says in the file.
    private String kept(String field) {
        try (Programme programme = fixture.open()) {
            Subject visit = Subjects.of(fixture.visit());
            return programme
                    .group(visit)
                    .state(visit.relative(fixture.answer("q1")), field)
                    .value()
                    .display();
        }
    }

    @Test
    void inTheSearchUndoTakesBackWordsAndNoAnswer() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT1);
            scene.press(KeyCode.F7);
            scene.type("exits");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#visit-search", "");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#saved", "All saved");
        }
        assertEquals("compliant", kept("result"));
    }

    @Test
    void undoAndRedoFollowTheEdits() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT1);
            scene.press(KeyCode.F2);
            scene.type("x");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#visit-finding", "");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#visit-progress", "0 of 10 answered · 0 non-compliances");
            scene.press(KeyCode.Y, KeyCode.SHORTCUT);
            scene.awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT, KeyCode.SHIFT);
            scene.awaitText("#visit-finding", "x");
        }
    }

    @Test
    void undoInAnotherQuestionSaysWhereAndTheKeyboardIsThereToo() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT2);
            scene.press(KeyCode.F3);
            scene.type("seen");
            scene.focus("#questions");
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.DIGIT2);
            scene.awaitText("#visit-progress", "2 of 10 answered · 2 non-compliances");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#visit-progress", "1 of 10 answered · 1 non-compliance");
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#notice-sentence")));
            scene.press(KeyCode.F2);
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);

            scene.awaitText(
                    "#notice-sentence",
                    "Taken back in question 1.1.1: Internal note. Ctrl+Y makes it again.");
            scene.awaitFocus("#visit-note");
            scene.type("12");
            scene.awaitText("#saved", "All saved");
        }
        assertEquals("", kept("workers_affected"));
        assertEquals("12", kept("note"));
    }

    @Test
    void whatCouldNotBeKeptIsTakenBackBeforeTheEditBeforeIt() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT2);
            scene.press(KeyCode.F2);
            scene.type("Locked");
            scene.focus("#visit-workers");
            scene.type("abc");
            scene.press(KeyCode.TAB);
            scene.awaitSeen("#visit-workers-wrong");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#visit-workers", "");
            scene.awaitText("#visit-finding", "Locked");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#visit-finding", "");
            scene.awaitText(
                    "#notice-sentence",
                    "Taken back in question 1.1.1: Finding. Ctrl+Y makes it again.");
        }
    }

    @Test
    void whatCouldNotBeKeptIsTakenBackThoughTheEditBeforeItIsShownOnlyAfterIt() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT2);
            window.settle();
            Runnable release = Hold.FILE.of(window);
            scene.press(KeyCode.F2);
            scene.type("Locked");
            scene.focus("#visit-workers");
            scene.type("abc");
            scene.press(KeyCode.TAB);
            release.run();
            window.settle();
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#visit-workers", "");
            scene.awaitText("#visit-finding", "Locked");
        }
    }

    @Test
    void whatCouldNotBeKeptStaysWhereSomethingElseWasDoneSince() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT2);
            scene.focus("#visit-workers");
            scene.type("abc");
            scene.focus("#questions");
            scene.press(KeyCode.F3);
            scene.type("n");
            scene.focus("#questions");
            window.settle();
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#visit-note", "");
            scene.awaitText("#visit-workers", "abc");
        }
    }

    @Test
    void undoInATextTakesBackItsLastWordsFirst() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F2);
            scene.type("Two doors locked");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#visit-finding", "Two doors");
            scene.press(KeyCode.Y, KeyCode.SHORTCUT);
            scene.awaitText("#visit-finding", "Two doors locked");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#visit-finding", "Two");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#visit-finding", "");
            scene.press(KeyCode.Y, KeyCode.SHORTCUT);
            scene.awaitText("#visit-finding", "Two doors locked");
        }
        assertEquals("Two doors locked", kept("finding"));
    }

    @Test
    void shortcutsWorkOnAKeyboardThatWritesCyrillicOnly() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT1);
            scene.awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
            scene.pressLetter("я", KeyCode.SHORTCUT);
            scene.awaitText("#visit-progress", "0 of 10 answered · 0 non-compliances");
            scene.pressLetter("н", KeyCode.SHORTCUT);
            scene.awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
            scene.pressLetter("я", KeyCode.SHORTCUT);
            scene.awaitText("#visit-progress", "0 of 10 answered · 0 non-compliances");
            scene.pressLetter("Я", KeyCode.SHORTCUT, KeyCode.SHIFT);
            scene.awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
            scene.pressLetter("а", KeyCode.SHORTCUT);
            scene.awaitFocus("#visit-search");
            scene.type("signs");
            scene.pressLetter("ф", KeyCode.SHORTCUT);
            scene.type("x");
            scene.awaitText("#visit-search", "x");
        }
    }

    @Test
    void aVisitThatIsOpenedAgainGoesOnWhereItWasLeft() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DOWN);
            window.settle();
            Destination left =
                    new Destination.Visit(fixture.visit(), Optional.of(new QuestionId("q2")));
            assertEquals(left, window.destination());
            window.go(new Destination.Factories(Optional.empty()));
            window.go(new Destination.Visit(fixture.visit(), Optional.empty()));
            assertEquals(left, window.destination());
        }
    }

    @Test
    void whoLooksElsewhereComesBackToTheVisitAndFromThereToTheFactories() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DOWN);
            window.settle();
            Destination left = window.destination();
            scene.press(KeyCode.DIGIT2, KeyCode.ALT);
            scene.awaitFocus("#choose-files");
            scene.press(KeyCode.DIGIT1, KeyCode.ALT);
            window.settle();
            assertEquals(left, window.destination());
            scene.press(KeyCode.DIGIT1, KeyCode.ALT);
            window.settle();
            assertEquals(true, window.destination() instanceof Destination.Factories);
        }
    }

    @Test
    void whatIsSaidOfAPhotoIsTakenBackInOtherWordsThanThePhoto() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.outside().willChoose(list);
            scene.press(KeyCode.F5);
            scene.awaitSeen(".photo");
            window.settle();
            scene.focus(".photo .text-field");
            scene.press(KeyCode.END);
            scene.type(" of all");
            scene.focus("#questions");
            window.settle();
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText(
                    "#notice-sentence",
                    "Taken back in question 1.1.1: Photos and files – What it shows. Ctrl+Y makes"
                            + " it again.");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText(
                    "#notice-sentence",
                    "Taken back in question 1.1.1: Photos and files. Ctrl+Y makes it again.");
        }
    }
}
