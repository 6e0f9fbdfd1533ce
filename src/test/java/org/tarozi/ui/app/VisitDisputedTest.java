package org.tarozi.ui.app;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Deletion;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A visit about which people differ, beside its answers.
class VisitDisputedTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private void say(Programme programme, String person, String field, Value value) {
        say(programme, person, Subjects.of(fixture.visit()), field, value);
    }

    /// Says so in ignorance of what others say.
    private static void say(
            Programme programme, String person, Subject subject, String field, Value value) {
        Proposal said = new Proposal(subject, field, value, List.of());
        programme
                .editing(VisitFixture.other(person), VisitFixture.CLOCK)
                .apply(List.of(said), Optional.empty());
    }

    @Test
    void whetherItIsFinishedAndDeletedIsSaidAndLeadsToTheDecision() {
        try (Programme programme = fixture.open()) {
            say(programme, "Bekzod", "state", Value.of("done"));
            say(programme, "Dilnoza", "state", Value.of("open"));
            say(programme, "Dilnoza", Deletion.FIELD, new Value.Listing(List.of()));
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitText(
                    "#visit-disputed",
                    "Somebody deleted this visit while others worked on it. It stays until somebody"
                            + " decides. People differ about whether this visit is finished. Until"
                            + " somebody decides, it is in no count.");
            scene.awaitText(
                    "#visit-when",
                    "14\u00a0May 2026 · Cycle 1 · Under way or finished: in conflict");
            scene.awaitText(
                    "#visit-progress",
                    "0 of 10 answered · 0 non-compliances · 2 conflicts about the visit itself");

            scene.click("#visit-decide-itself");

            scene.awaitSeen("#keep-1");
        }
    }

    @Test
    void whereOnlyATextDiffersTheResultIsNotSaidToBeUncounted() {
        try (Programme programme = fixture.open()) {
            Subject q1 = fixture.answer("q1");
            say(programme, "Bekzod", q1, "finding", Value.of("The door is locked"));
            say(programme, "Dilnoza", q1, "finding", Value.of("The door was open"));
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene()
                    .awaitText(
                            "#visit-conflict",
                            "People wrote different things here. About what counts they agree.");
        }
    }

    @Test
    void whetherAPhotoIsDeletedLeadsFromItsQuestionToTheDecision() {
        try (Programme programme = fixture.open()) {
            fixture.contestedPhoto(programme, "q1", VisitFixture.CLOCK);
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitText(
                    "#visit-progress",
                    "0 of 10 answered · 0 non-compliances · 1 conflict in 1 question");
            scene.awaitText(
                    "#visit-conflict",
                    "People differ about a photo or file here: what it shows, or whether it"
                            + " stays.");

            scene.click("#visit-decide");

            scene.awaitSeen("#keep-1");
        }
    }
}
