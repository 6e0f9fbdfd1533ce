package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Proposal;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A visit of which nothing can be shown.
class UnshownVisitTest {

    private static final String TITLE = "#visit-unshown .empty-title";
    private static final String SENTENCE = "#visit-unshown .empty-sentence";

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private void choose(Programme programme, String person, String checklist) {
        Proposal chosen =
                new Proposal(
                        Subjects.of(fixture.visit()),
                        OfAssessment.CHECKLIST.key(),
                        Value.of(checklist),
                        List.of());
        programme
                .editing(VisitFixture.other(person), VisitFixture.CLOCK)
                .apply(List.of(chosen), Optional.empty());
    }

    private static String checklist(Programme programme) {
        return programme.checklists().getFirst().release().fingerprint().hex();
    }

    @Test
    void ofAVisitThatIsNotHereAnyMoreTheWayBackToTheFactoriesIsOffered() {
        AssessmentId gone = AssessmentId.of("00000000-0000-7000-8000-0000000000a9");
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitText("#factory-count", "1 factory");
            Destination visit = new Destination.Visit(gone, Optional.empty());
            window.go(visit);
            scene.awaitText(TITLE, "This visit is not in this programme");
            scene.awaitFocus("#unshown-back");
            scene.press(KeyCode.LEFT, KeyCode.ALT);
            scene.awaitText("#factory-count", "1 factory");
            window.go(visit);
            scene.awaitText("#unshown-back", "Back to the factories");
            scene.click("#unshown-back");
            scene.awaitText("#factory-count", "1 factory");
            window.settle();
            assertEquals(new Destination.Factories(Optional.empty()), window.destination());
        }
    }

    @Test
    void thatTwoPeopleChoseDifferentChecklistsIsSaidAndLeadsToTheDecision() {
        try (Programme programme = fixture.open()) {
            choose(programme, "Bekzod", checklist(programme));
            choose(programme, "Dilnoza", "ff".repeat(32));
        }
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitText("#factory-count", "1 factory");
            window.go(new Destination.Visit(fixture.visit(), Optional.empty()));
            scene.awaitText(
                    SENTENCE,
                    "Two people chose different checklists for it. It waits until somebody decides"
                            + " which one is meant.");
            scene.click("#unshown-back");
            scene.awaitSeen("#factories");
            scene.focus("#factories");
            scene.press(KeyCode.DOWN);
            scene.awaitText(
                    ".visit-card .state-conflict",
                    "Two people chose different checklists for this visit: it waits for a decision"
                            + " in Merge.");
            scene.click("#decide-" + fixture.visit());
            scene.awaitSeen("#keep-1");
            window.go(new Destination.Visit(fixture.visit(), Optional.empty()));
            scene.awaitSeen("#unshown-decide");
            scene.click("#unshown-decide");
            scene.awaitSeen("#keep-1");
        }
    }

    @Test
    void aVisitWhoseChecklistNeverCameSaysWhatBringsIt() {
        try (Programme programme = fixture.open()) {
            programme
                    .editing(VisitFixture.author(), VisitFixture.CLOCK)
                    .set(
                            Subjects.of(fixture.visit()),
                            OfAssessment.CHECKLIST.key(),
                            Value.of("ff".repeat(32)));
        }
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitText("#factory-count", "1 factory");
            window.go(new Destination.Visit(fixture.visit(), Optional.empty()));
            scene.awaitText(
                    SENTENCE,
                    "Its checklist is not in this programme. Merge a file that brings the"
                            + " checklist.");
            scene.awaitText("#unshown-back", "Back to the factories");
        }
    }
}
