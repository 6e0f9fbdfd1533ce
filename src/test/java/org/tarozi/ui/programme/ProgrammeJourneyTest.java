package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.change.Change;
import org.tarozi.change.Subject;
import org.tarozi.job.Subjects;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

class ProgrammeJourneyTest {

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void aProgrammeWithoutFactories() {
        file = folder.resolve("desk.tarozi");
        new OfficeDesk(folder).close();
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
    }

    private WindowRobot window() {
        return WindowRobot.open(folder, OfficeDesk.CLOCK, file);
    }

    private void awaitVisit(SceneRobot scene) {
        Toolkit.await("the visit is shown", () -> !scene.isSeen("#factories"));
    }

    private static AssessmentSet read(Programme programme) {
        return programme.assessments();
    }

    private Programme reopened() {
        return switch (Programme.openToRead(file)) {
            case Opening.Opened<Programme>(Programme programme) -> programme;
            case Opening<Programme> other -> throw new AssertionError(other);
        };
    }

    @Test
    void aFirstFactoryIsAddedDescribedAndVisited() {
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            addFirst(scene);
            describe(scene);
            scene.click("#new-visit");
            scene.focus("#visit-team");
            scene.press(KeyCode.END);
            scene.type(", Bekzod");
            scene.press(KeyCode.ENTER);
            awaitVisit(scene);
        }
        try (Programme programme = reopened()) {
            Factory factory = read(programme).factories().values().iterator().next();
            Assessment visit = read(programme).assessments().getFirst();
            assertEquals(OptionalInt.of(120), factory.workforce().total());
            assertEquals("yes", factory.profile().get("union"));
            assertEquals("sewing", factory.profile().get("processes"));
            assertEquals(
                    Map.of(
                            "factory", factory.id().toString(),
                            "checklist", visit.release().orElseThrow().hex(),
                            "start_date", "2026-05-14",
                            "cycle", "1",
                            "kind", "full",
                            "team", "Aziza, Bekzod"),
                    fields(programme, Subjects.of(visit.id())));
        }
    }

    private static void addFirst(SceneRobot scene) {
        scene.click("#first-factory");
        scene.focus("#factory-new-name");
        scene.type("Anor tekstil");
        scene.focus("#factory-new-region");
        scene.type("Fergana");
        scene.press(KeyCode.ENTER);
        scene.awaitText("#factory-name", "Anor tekstil");
    }

    private static void describe(SceneRobot scene) {
        scene.click("#edit-profile");
        scene.focus("#profile-workers");
        scene.type("120");
        scene.focus("#profile-workers-female");
        scene.click("#profile-union-yes");
        scene.click("#profile-processes-sewing");
        scene.click("#close-profile");
    }

    private static Map<String, String> fields(Programme programme, Subject subject) {
        Map<String, String> fields = new TreeMap<>();
        programme
                .history(subject)
                .headsWithin(subject)
                .forEach((Change one) -> fields.put(one.field(), one.value().display()));
        return fields;
    }

    @Test
    void aFactoryIsFoundAndItsVisitOpenedByKeyboardAlone() {
        try (OfficeDesk desk = again()) {
            desk.factory("Zarafshon", "Samarkand");
            desk.visit(desk.factory("Anor", "Fergana"), "2026-05-01");
        }
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.awaitText("#factory-count", "2 factories");
            scene.press(KeyCode.F, KeyCode.SHORTCUT);
            scene.type("ferg");
            scene.awaitText("#factory-count", "1 of 2 factories");
            scene.press(KeyCode.DOWN);
            scene.awaitText("#factory-name", "Anor");
            scene.press(KeyCode.ENTER);
            awaitVisit(scene);
        }
    }

    @Test
    void aBadNumberIsRefusedBesideItsField() {
        try (OfficeDesk desk = again()) {
            desk.factory("Anor", "Fergana");
        }
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.focus("#factories");
            select(scene, 0);
            scene.click("#edit-profile");
            scene.focus("#profile-workers");
            scene.type("many");
            scene.press(KeyCode.ENTER);
            scene.awaitText(
                    "#problem-workers",
                    "\u201cmany\u201d cannot be taken. Write a whole number of up to nine digits,"
                            + " such as 120.");
            assertEquals("many", scene.text("#profile-workers"));
        }
    }

    @Test
    void whatIsTakenBackInTheProfileIsLookedAt() {
        try (OfficeDesk desk = again()) {
            desk.factory("Anor", "Fergana");
        }
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.focus("#factories");
            select(scene, 0);
            scene.click("#edit-profile");
            scene.awaitFocus(".profile-parts #profile-name");
            scene.type("Silk");
            scene.focus("#profile-workers");
            scene.awaitText("#profile-name", "Silk"); // above the fields
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitFocus(".profile-parts #profile-name");
        }
    }

    @Test
    void aDayThatIsNoneStaysAsItWasTyped() {
        try (OfficeDesk desk = again()) {
            desk.factory("Anor", "Fergana");
        }
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.focus("#factories");
            select(scene, 0);
            scene.click("#edit-profile");
            scene.focus("#profile-status-since");
            scene.type("31.02.2026");
            scene.focus("#profile-workers");
            scene.awaitText(
                    "#problem-status-since",
                    "There is no such day as “31.02.2026”: that month ends on 28\u00a0February"
                            + " 2026.");
            assertEquals("31.02.2026", scene.text("#profile-status-since .text-field"));
        }
    }

    @Test
    void aFirstDayThatIsNoneIsSaidWhenItsFieldIsLeft() {
        try (OfficeDesk desk = again()) {
            desk.factory("Anor", "Fergana");
        }
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.focus("#factories");
            select(scene, 0);
            scene.click("#new-visit");
            scene.awaitSeen("#visit-start-date");
            retype(scene, "#visit-start-date", "4/5/2026");
            scene.focus("#visit-team");
            scene.awaitText(
                    "#problem-start-date",
                    "\u201c4/5/2026\u201d is not a day."
                            + " Write it as 2026-05-14, 14.05.2026 or 14.05.26.");
            assertEquals(1, scene.all("#visit-start-date:danger").size());

            retype(scene, "#visit-start-date", "28.11.26");
            scene.focus("#visit-team");
            scene.awaitText("#visit-start-date .text-field", "2026-11-28");
            assertEquals(0, scene.all("#visit-start-date:danger").size());
            retype(scene, "#visit-cycle", "first");
            scene.focus("#visit-team");
            scene.click("#visit-write");
            scene.awaitFocus("#visit-cycle");
            scene.awaitText(
                    "#problem-cycle",
                    "\u201cfirst\u201d cannot be taken. Write a whole number of up to nine digits,"
                            + " such as 120.");
            scene.type("2");
            Toolkit.await("it is mended", () -> !scene.isSeen("#problem-cycle"));
        }
    }

    private static void retype(SceneRobot scene, String day, String text) {
        scene.focus(day);
        scene.press(KeyCode.A, KeyCode.SHORTCUT);
        scene.type(text);
    }

    @Test
    void theSelectionStaysWhereItIsWhenSomethingChanges() {
        try (OfficeDesk desk = again()) {
            for (String name : List.of("Anor", "Behi", "Chinor")) {
                desk.visit(desk.factory(name, ""), "2026-05-01");
            }
        }
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.focus("#factories");
            select(scene, 1);
            scene.awaitText("#factory-name", "Behi");
            String turn = "#turn-01900000-0000-7000-8000-000000000214";
            scene.click(turn);
            scene.awaitText(turn, "Go on with the visit");
            assertEquals(
                    1, Toolkit.onWindow(() -> table(scene).getSelectionModel().getSelectedIndex()));
        }
    }

    private static void select(SceneRobot scene, int row) {
        Toolkit.doOnWindow(() -> table(scene).getSelectionModel().select(row));
    }

    private static TableView<?> table(SceneRobot scene) {
        return (TableView<?>) scene.scene().getRoot().lookup("#factories");
    }

    private OfficeDesk again() {
        return OfficeDesk.again(folder);
    }

    @Test
    void aFactoryThatIsHalfFilledInIsThereAfterAnotherScreen() {
        try (WindowRobot window = window()) {
            SceneRobot scene = window.scene();
            scene.click("#first-factory");
            scene.focus("#factory-new-name");
            scene.type("Anor");
            scene.press(KeyCode.DIGIT2, KeyCode.ALT);
            scene.awaitSeen("#drop-area");
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#notice")));
            scene.press(KeyCode.DIGIT1, KeyCode.ALT);
            scene.awaitText("#factory-new-name", "Anor");
        }
    }
}
