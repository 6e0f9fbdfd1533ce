package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.text.Language;
import org.tarozi.ui.Dragged;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Files that are dragged over the window and fall on it.
class DroppedFilesTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
    }

    private static Node node(SceneRobot scene, String selector) {
        return scene.scene().lookup(selector);
    }

    private static List<Boolean> dragged(SceneRobot scene, String onto, Path file) {
        Dragged files = new Dragged(List.of(file));
        return Toolkit.onWindow(
                () -> List.of(files.over(node(scene, onto)), files.drop(node(scene, onto))));
    }

    @Test
    void aProgrammeThatFallsOnTheStartIsOpened() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            SceneRobot scene = window.scene();
            assertEquals(List.of(true, true), dragged(scene, "#open", fixture.file()));
            scene.awaitText("#programme-menu", "Small");
        }
    }

    @Test
    void evidenceThatFallsOnTheDetailsIsAddedToTheQuestion() throws Exception {
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            assertEquals(List.of(true, true), dragged(scene, "#detail", list));
            scene.awaitSeen(".photo");
        }
    }

    /// As X11 does: the last move arrives behind the drop, and nothing after it.
    @Test
    void aMoveThatIsToldOfAfterTheDropShowsNothing() throws Exception {
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            Dragged files = new Dragged(List.of(list));
            assertEquals(
                    List.of(true, false),
                    Toolkit.onWindow(
                            () -> {
                                Node detail = node(scene, "#detail");
                                files.over(detail);
                                boolean held = scene.isSeen(".drop-hint");
                                files.drop(detail);
                                files.over(detail);
                                return List.of(held, scene.isSeen(".drop-hint"));
                            }));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#questions", "#detail"})
    void anAssessmentFileIsProposedToMergeWhereverItFalls(String place) throws Exception {
        Path file = Files.writeString(folder.resolve("visit.tza"), "no assessment file");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            assertEquals(List.of(true, true), dragged(scene, place, file));
            scene.awaitText("#looked-statuses", "1 refused");
        }
    }

    @Test
    void whatFallsBesideFilesThatAreLookedAtIsLookedAtWithThem() throws Exception {
        Path first = Files.writeString(folder.resolve("first.tza"), "no assessment file");
        Path second = Files.writeString(folder.resolve("second.tza"), "no assessment file");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.drop(first);
            window.scene().awaitText("#looked-statuses", "1 refused");
            window.drop(second, first);
            window.scene().awaitText("#looked-statuses", "2 refused");
        }
    }

    @Test
    void aFileThatIsGivenTwiceIsReadOnceAndThatIsSaid() throws Exception {
        Path file = Files.writeString(folder.resolve("visit.tza"), "no assessment file");
        String said = "visit.tza was chosen more than once and counts once.";
        Path[] all = {fixture.file(), file, file, fixture.file()};
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, all)) {
            SceneRobot scene = window.scene();
            scene.awaitText("#looked-statuses", "1 refused");
            scene.awaitText("#chosen-twice", said);
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.drop(file, file);
            window.scene().awaitText("#looked-statuses", "1 refused");
            window.scene().awaitText("#chosen-twice", said);
        }
    }

    private Path otherProgramme(String folderName) throws IOException {
        return VisitFixture.in(Files.createDirectory(folder.resolve(folderName))).file();
    }

    @Test
    void filesToMergeStayInTheProgrammeThatIsOpenWhateverFallsWithThem() throws Exception {
        Path file = Files.writeString(folder.resolve("visit.tza"), "no assessment file");
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        Path other = otherProgramme("other");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.drop(file, other, list);
            scene.awaitText("#looked-statuses", "2 refused");
            scene.awaitText(
                    "#notice-sentence",
                    "Left aside: small.tarozi. A programme file is opened, not merged, and one at a"
                            + " time: drop it alone to open it.");
            assertEquals(fixture.file().toString(), scene.text("#file"));
        }
    }

    @Test
    void aProgrammeThatFallsAloneIsOpened() throws Exception {
        Path other = otherProgramme("other");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.drop(other);
            window.scene().awaitText("#file", other.toString());
        }
    }

    @Test
    void ofSeveralProgrammesNoneIsOpened() throws Exception {
        Path other = otherProgramme("other");
        Path third = otherProgramme("third");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.drop(other, third);
            scene.awaitText(
                    "#notice-sentence",
                    "Left aside: small.tarozi, small.tarozi. A programme file is opened, not"
                        + " merged, and one at a time: drop the one you want alone to open it.");
            assertEquals(fixture.file().toString(), scene.text("#file"));
        }
    }

    @Test
    void whereNoneIsOpenTheProgrammeIsOpenedAndTheOthersProposed() throws Exception {
        Path file = Files.writeString(folder.resolve("visit.tza"), "no assessment file");
        new WindowSettings(folder).setName("Aziza");
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.scene().awaitSeen("#new");
            window.drop(file, fixture.file());
            window.scene().awaitText("#file", fixture.file().toString());
            window.scene().awaitText("#looked-statuses", "1 refused");
        }
    }
}
