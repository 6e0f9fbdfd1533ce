package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.FactoryId;
import org.tarozi.change.Deletion;
import org.tarozi.change.Group;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.profile.DraftsFile;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A visit that lies in the trash, or whose factory does, opened all the same.
class VisitInTrashTest {

    private static final String EMPTY = "0 of 10 answered · 0 non-compliances";

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private void putIntoTrash(Subject subject) {
        try (Programme programme = fixture.open()) {
            Editing editing = programme.editing(VisitFixture.author(), VisitFixture.CLOCK);
            programme
                    .group(subject)
                    .members()
                    .forEach(
                            member ->
                                    editing.apply(
                                            List.of(Deletion.proposal(member, member.root())),
                                            Optional.empty()));
        }
    }

    private boolean isInTrash(Subject subject) {
        try (Programme programme = VisitFixture.opened(Programme.openToRead(fixture.file()))) {
            return programme.group(subject).deletion() instanceof Deletion.Deleted;
        }
    }

    private String result() {
        try (Programme programme = VisitFixture.opened(Programme.openToRead(fixture.file()))) {
            Group visit = programme.group(Subjects.of(fixture.visit()));
            return visit.state("answer/q1", "result").value().display();
        }
    }

    @Test
    void itIsReadOnlyAndSaysSo() {
        putIntoTrash(Subjects.of(fixture.visit()));
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitText(
                    "#visit-in-trash",
                    "This visit is in the trash: nothing of it counts, and it is to be read only."
                            + " To change something, restore it.");
            for (KeyCode key : List.of(KeyCode.Z, KeyCode.ENTER)) {
                scene.press(key, KeyCode.SHORTCUT);
                awaitRefusal(scene);
                scene.click("#dismiss");
            }
            scene.focus("#questions");
            scene.press(KeyCode.DIGIT1);
            awaitRefusal(scene);
            scene.focus("#visit-finding");
            scene.type("Two doors");
            window.settle();
            assertEquals("", scene.text("#visit-finding"));
            assertEquals(EMPTY, scene.text("#visit-progress"));
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#visit-finish")));
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#visit-to-factory")));
        }
        assertEquals("", result());
        assertEquals(true, isInTrash(Subjects.of(fixture.visit())));
    }

    private static void awaitRefusal(SceneRobot scene) {
        scene.awaitText(
                "#notice-sentence",
                "This visit is in the trash, so nothing was changed. “Restore” above it takes it"
                        + " out of the trash.");
    }

    @Test
    void undoAndRedoStandAtItsHeadOnlyWhereTheyDoSomething() {
        putIntoTrash(Subjects.of(fixture.visit()));
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#visit-in-trash");
            scene.awaitSeen("#visit-hand-over");
            assertEquals(List.of(false, false), undoAndRedo(scene));
            scene.click("#visit-restore");
            scene.awaitSeen("#visit-undo");
            window.settle();
            assertEquals(List.of(true, true), undoAndRedo(scene));
        }
    }

    private static List<Boolean> undoAndRedo(SceneRobot scene) {
        return Toolkit.onWindow(
                () -> List.of(scene.isSeen("#visit-undo"), scene.isSeen("#visit-redo")));
    }

    @Test
    void restoredItIsWrittenOnAtOnce() {
        putIntoTrash(Subjects.of(fixture.visit()));
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT1);
            scene.awaitSeen("#notice-sentence");
            scene.click("#visit-restore");
            Toolkit.await("it is restored", () -> !scene.isSeen("#visit-in-trash"));
            scene.awaitText("#notice-sentence", "The visit is out of the trash again.");
            scene.awaitSeen("#visit-finish");
            scene.awaitFocus("#questions");
            scene.press(KeyCode.DIGIT1);
            scene.awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
            Toolkit.await("that is told no more", () -> !scene.isSeen("#notice-sentence"));
        }
        assertEquals("compliant", result());
        assertEquals(false, isInTrash(Subjects.of(fixture.visit())));
    }

    @Test
    void restoringIsAStep() {
        putIntoTrash(Subjects.of(fixture.visit()));
        String back = "The visit is out of the trash again.";
        String gone = "The visit is in the trash again: nothing of it counts.";
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.click("#visit-restore");
            scene.awaitText("#notice-sentence", back);
            scene.click("#notice-undo");
            scene.awaitText("#notice-sentence", gone);
            scene.awaitSeen("#visit-in-trash");
            scene.press(KeyCode.Y, KeyCode.SHORTCUT);
            scene.awaitText("#notice-sentence", back);
            Toolkit.await("it is restored", () -> !scene.isSeen("#visit-in-trash"));
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#notice-sentence", gone);
            scene.awaitSeen("#visit-in-trash");
        }
        assertEquals(true, isInTrash(Subjects.of(fixture.visit())));
    }

    @Test
    void ofAFactoryInTheTrashItLeadsToWhereThatIsRestored() {
        putIntoTrash(fixture.factory());
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitText(
                    "#visit-in-trash",
                    "The factory of this visit is in the trash: nothing of the visit counts, and"
                            + " it is to be read only. To change something, restore the factory.");
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#visit-restore")));
            scene.press(KeyCode.DIGIT1);
            scene.awaitText(
                    "#notice-sentence",
                    "The factory of this visit is in the trash, so nothing was changed. “To the"
                            + " factory” above the visit leads to where it is restored.");
            scene.click("#visit-to-factory");
            scene.click("#restore-factory");
            Toolkit.await("it is restored", () -> !scene.isSeen("#restore-factory"));
            assertEquals(Optional.of(factory()), chosen(window));
            window.go(new Destination.Visit(fixture.visit(), Optional.empty()));
            scene.awaitFocus("#questions");
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#visit-in-trash")));
            scene.press(KeyCode.DIGIT1);
            scene.awaitText("#visit-progress", "1 of 10 answered · 0 non-compliances");
        }
    }

    private FactoryId factory() {
        return FactoryId.of(fixture.factory().path().split("/")[1]);
    }

    private static Optional<FactoryId> chosen(WindowRobot window) {
        return window.destination() instanceof Destination.Factories(Optional<FactoryId> one)
                ? one
                : Optional.empty();
    }

    @Test
    void whereNothingCanBeWrittenItIsSaidAndNotOfferedToRestore() {
        putIntoTrash(Subjects.of(fixture.visit()));
        try (WindowRobot window = WindowRobot.toRead(folder, fixture.file())) {
            SceneRobot scene = window.scene();
            window.go(new Destination.Visit(fixture.visit(), Optional.empty()));
            scene.awaitSeen("#visit-in-trash");
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#visit-restore")));
        }
    }

    @Test
    void whatIsContestedIsNotInTheTrash() {
        putIntoTrash(Subjects.of(fixture.visit()));
        try (Programme programme = fixture.open()) {
            programme
                    .editing(VisitFixture.other("Bekzod"), VisitFixture.CLOCK)
                    .set(fixture.answer("q2"), "note", Value.of("More"));
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT1);
            scene.awaitText(
                    "#visit-progress",
                    "1 of 10 answered · 0 non-compliances · 1 conflict about the visit itself");
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#visit-in-trash")));
        }
    }

    @Test
    void whatIsNoNumberInItWaitsForNobodyUntilItIsRestored() {
        String unread = "unread " + fixture.visit() + " q2 workers_affected";
        try (Programme programme = fixture.open()) {
            new DraftsFile(folder, programme.id(), programme.file())
                    .write(Map.of(unread, Map.of("text", "few")));
        }
        putIntoTrash(Subjects.of(fixture.visit()));
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#visit-in-trash");
            window.settle();
            assertFalse(scene.isSeen("#begun"));
            scene.click("#visit-restore");
            scene.awaitText("#begun", "Left open: 1");
        }
    }
}
