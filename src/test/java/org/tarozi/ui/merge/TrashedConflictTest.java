package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Deletion;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.exchange.Importer;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Conflicts of what lies in the trash, which nobody waits for.
class TrashedConflictTest {

    private static final String RESIGN = "fl-resign";

    @TempDir Path folder;

    private Desk office;

    /// Two visits, with one conflict each.
    @BeforeEach
    void merge() {
        office = Desk.founded(folder, "Aziza");
        office.visited(1, "Anor").visited(2, "Silk");
        Desk bek = office.copyFor("Bekzod");
        Desk dil = office.copyFor("Dilnoza");
        for (int visit = 1; visit <= 2; visit++) {
            bek.answered(visit, RESIGN, OfAnswer.RESULT, "compliant");
            dil.answered(visit, RESIGN, OfAnswer.RESULT, "non_compliant");
        }
        try (Programme programme = office.open()) {
            new Importer(programme, "Aziza", Place.CLOCK)
                    .run(List.of(bek.handOver("b.tza"), dil.handOver("d.tza")));
        }
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
    }

    private void trash(Subject... things) {
        try (Programme programme = office.open()) {
            Editing editing = programme.editing(office.author(), Place.CLOCK);
            for (Subject thing : things) {
                editing.apply(
                        List.of(Deletion.proposal(programme.history(thing.root()), thing)),
                        Optional.empty());
            }
        }
    }

    private List<String> places() {
        try (Place place = Place.of(office, folder)) {
            return Decider.at(place).model().listed().all().stream()
                    .map(row -> row.place() + (row.inTrash() ? ": in the trash" : ""))
                    .toList();
        }
    }

    @Test
    void theyStandAtTheEndWhetherTheVisitOrItsFactoryIsThere() {
        String anor = "Anor, 14\u00a0May 2026";
        String silk = "Silk, 14\u00a0May 2026";
        assertEquals(List.of(anor, silk), places());
        trash(Desk.visit(1));
        assertEquals(List.of(silk, anor + ": in the trash"), places());
        trash(Desk.factory(2));
        assertEquals(List.of(anor + ": in the trash", silk + ": in the trash"), places());
    }

    @Test
    void onlyTheOthersAreCounted() {
        trash(Desk.visit(1));
        try (WindowRobot window = WindowRobot.open(folder, Place.CLOCK, office.file())) {
            SceneRobot scene = window.scene();
            scene.awaitText("#conflicts", "1");
            scene.click("#tab-merge");
            scene.awaitText("#count-part-conflicts", "1");
            awaitMarks(scene, 1);
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#rest-in-trash")));
        }
    }

    @Test
    void whereNothingElseIsLeftThatIsSaid() {
        trash(Desk.visit(1), Desk.visit(2));
        try (WindowRobot window = WindowRobot.open(folder, Place.CLOCK, office.file())) {
            SceneRobot scene = window.scene();
            scene.click("#tab-merge");
            scene.awaitFocus("#choose-files"); // nothing waits
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#conflicts")));
            scene.click("#part-conflicts");
            scene.awaitText(
                    "#rest-in-trash",
                    "Nothing else waits for you. What is left lies in the trash, itself or with"
                            + " its visit or factory, where nothing of it counts.");
            awaitMarks(scene, 2);
        }
    }

    @Test
    void noneIsDecidedBeforeItIsRestored() {
        trash(Desk.visit(1), Desk.visit(2));
        try (WindowRobot window = WindowRobot.open(folder, Place.CLOCK, office.file())) {
            SceneRobot scene = window.scene();
            scene.click("#tab-merge");
            scene.click("#part-conflicts");
            scene.awaitText(
                    "#dispute-in-trash",
                    "This lies in the trash with its visit or factory. Restore that to decide"
                            + " here.");
            scene.awaitDisabled("#keep-1");
            scene.awaitDisabled("#write-other");
            scene.focus("#conflict-list");
            scene.press(KeyCode.DIGIT1);
        }
        try (Programme programme = office.open()) {
            assertEquals(2, programme.inTrash().conflicts().size());
        }
    }

    @Test
    void theCommandLineListsThemAllTheSame() {
        trash(Desk.visit(1));
        try (Programme programme = office.open()) {
            assertEquals(2, programme.conflicts().size());
            assertEquals(1, programme.inTrash().conflicts().size());
        }
    }

    @Test
    void ofAPhotoThatWasRemovedItIsTheSame() {
        Subject photo = Desk.visit(2).at("evidence/e1");
        Desk one = office.copyFor("Olim").set(photo, OfEvidence.CAPTION, Value.of("Gate"));
        Desk other = office.copyFor("Nodir").set(photo, OfEvidence.CAPTION, Value.of("Door"));
        try (Programme programme = office.open()) {
            new Importer(programme, "Aziza", Place.CLOCK)
                    .run(List.of(one.handOver("o.tza"), other.handOver("n.tza")));
        }
        trash(photo, Desk.visit(1));
        String anor = "Anor, 14\u00a0May 2026: in the trash";
        String silk = "Silk, 14\u00a0May 2026";
        assertEquals(List.of(silk, anor, silk + ": in the trash"), places());
        try (WindowRobot window = WindowRobot.open(folder, Place.CLOCK, office.file())) {
            SceneRobot scene = window.scene();
            scene.awaitText("#conflicts", "1");
            scene.click("#tab-merge");
            awaitMarks(scene, 2);
            scene.focus("#conflict-list");
            scene.press(KeyCode.END);
            scene.awaitText(
                    "#dispute-in-trash",
                    "This photo lies in the trash, itself or with its visit or factory. Restore"
                            + " that to decide here: a photo by itself in the visit, below the"
                            + " photos of its question.");
            scene.awaitDisabled("#keep-1");
        }
    }

    private static void awaitMarks(SceneRobot scene, int many) {
        Toolkit.await(
                many + " are marked",
                () ->
                        scene.scene().getRoot().lookupAll(".row-trash").stream()
                                        .filter(Node::isVisible)
                                        .filter(
                                                one ->
                                                        ((Label) one)
                                                                .getText()
                                                                .equals("In the trash"))
                                        .count()
                                == many);
    }
}
