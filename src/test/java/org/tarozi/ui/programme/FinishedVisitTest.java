package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;

/// What is said of a visit that is finished, beside the factories.
class FinishedVisitTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void itsDetailsAreReadUntilItGoesOn() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.focus("#factories");
            scene.press(KeyCode.DOWN);
            assertEquals("Edit details", details(scene).getText());
            scene.click("#turn-" + fixture.visit());
            scene.awaitText("#turn-" + fixture.visit(), "Go on with the visit");
            MenuItem details = details(scene);
            assertEquals("Show details", details.getText());

            Toolkit.doOnWindow(details::fire);
            scene.awaitText(
                    "#visit-sealed",
                    "Finished, to be read only. To change something, go on with the visit.");
            for (String field : List.of("#visit-start-date", "#visit-end-date", "#visit-team")) {
                scene.awaitDisabled(field);
            }
            scene.awaitFocus("#visit-cancel");
            assertEquals(List.of(), scene.all("#visit-write"));

            scene.click("#visit-go-on");
            scene.awaitSeen("#visit-write");
            scene.focus("#visit-team");
            scene.type("Dilnoza");
            scene.press(KeyCode.ENTER);
            scene.awaitText("#turn-" + fixture.visit(), "Finish the visit");
            scene.awaitText("#team-" + fixture.visit(), "Team: Dilnoza");
        }
    }

    @Test
    void whoGoesOnIsLedIntoTheVisitAndDoesNotFinishItOnceMore() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            String turn = "#turn-" + fixture.visit();
            scene.focus("#factories");
            scene.press(KeyCode.DOWN);
            scene.awaitSeen(turn);
            scene.click(turn);
            scene.awaitText(turn, "Go on with the visit");
            scene.focus(turn);
            scene.press(KeyCode.ENTER);

            scene.awaitText(turn, "Finish the visit");
            scene.awaitFocus("#open-" + fixture.visit());
        }
    }

    @Test
    void aFirstDayThatIsStillToComeLeadsToTheFormThatSaysSo() {
        try (Programme programme = fixture.open()) {
            programme
                    .editing(VisitFixture.author(), VisitFixture.CLOCK)
                    .set(Subjects.of(fixture.visit()), "start_date", Value.of("2027-05-14"));
        }
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.focus("#factories");
            scene.press(KeyCode.DOWN);
            scene.awaitSeen("#turn-" + fixture.visit());
            scene.click("#turn-" + fixture.visit());
            scene.awaitText("#turn-" + fixture.visit(), "Go on with the visit");
            scene.click("#notice-ways > .button");
            scene.awaitText(
                    "#doubt-start-date",
                    "This day is still to come: right for a visit that is planned, a slip for one"
                            + " that has begun.");

            scene.click("#visit-go-on");
            scene.awaitSeen("#visit-write");
            scene.focus("#visit-start-date");
            scene.type("14.05.2026");
            Toolkit.await("the doubt is gone", () -> !scene.isSeen("#doubt-start-date"));
        }
    }

    private MenuItem details(SceneRobot scene) {
        scene.awaitSeen("#more-" + fixture.visit());
        return Toolkit.onWindow(
                () ->
                        ((MenuButton) scene.scene().lookup("#more-" + fixture.visit()))
                                .getItems()
                                .getFirst());
    }
}
