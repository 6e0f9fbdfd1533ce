package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Origin;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.MachineZone;
import org.tarozi.ui.Moments;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;

/// What is said at a question where nothing is tolerated, as the first of the checklist is.
class ZeroToleranceTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void aFindingThatIsNotToleratedSaysWhatItDemands() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#zero-tolerance-what")));
            scene.press(KeyCode.DIGIT2);
            scene.awaitSeen("#zero-tolerance-what");
            assertEquals(
                    "Recorded "
                            + moment(0)
                            + ". The authority is asked within 48\u00a0hours: by "
                            + moment(48)
                            + ". Follow-up within 72\u00a0hours: by "
                            + moment(72)
                            + ".",
                    scene.text("#zero-tolerance-what"));
            scene.press(KeyCode.DOWN);
            scene.press(KeyCode.DIGIT2);
            window.settle();
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#zero-tolerance-what")));
        }
    }

    @Test
    void oneVoiceThatFoundWhatIsNotToleratedIsEnough() {
        try (Programme programme = fixture.open()) {
            dispute(programme);
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().awaitSeen("#zero-tolerance-what");
        }
    }

    @Test
    void whoDecidesForWhatWasFoundDoesNotBeginTheHoursAnew() {
        try (Programme programme = fixture.open()) {
            dispute(programme);
            InstantSource later =
                    InstantSource.fixed(VisitFixture.CLOCK.instant().plus(Duration.ofDays(5)));
            programme
                    .editing(VisitFixture.author(), later)
                    .set(fixture.answer("q1"), OfAnswer.RESULT.key(), Value.of("non_compliant"));
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#zero-tolerance-what");
            String what = scene.text("#zero-tolerance-what");
            assertTrue(what.startsWith("Recorded " + moment(0) + "."), what);
        }
    }

    private void dispute(Programme programme) {
        Value found = Value.of("non_compliant");
        fixture.dispute(programme, "q1", OfAnswer.RESULT, Value.of("compliant"), found);
    }

    private static String moment(int hours) {
        return Moments.text(
                Texts.in(Language.EN), VisitFixture.CLOCK.instant().plus(Duration.ofHours(hours)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Asia/Tashkent"})
    void ofAnAnswerSheetTheDayIsSaidAndNoHourThatNobodyKnows(String place) {
        VisitFixture read = fixture.ofSheet(LocalDate.of(2024, 5, 14), "q1", "non_compliant");
        try (MachineZone _ = MachineZone.of(place);
                WindowRobot window = WindowRobot.inVisit(folder, read)) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#zero-tolerance-what");
            assertEquals(
                    "Recorded on 14\u00a0May 2024; nobody noted the hour. The authority is asked"
                        + " within 48\u00a0hours: they end on 16\u00a0May 2024. Follow-up within"
                        + " 72\u00a0hours: they end on 17\u00a0May 2024.",
                    scene.text("#zero-tolerance-what"));
            assertEquals(
                    "Finished on 14\u00a0May 2024, to be read only. To change something, go on"
                            + " with the visit.",
                    scene.text("#visit-sealed"));
        }
    }

    @Test
    void whatATableSaysWithoutADayHasNoDeadline() {
        try (Programme programme = fixture.open()) {
            programme
                    .editing(VisitFixture.author(), InstantSource.fixed(Origin.UNDATED))
                    .set(fixture.answer("q1"), OfAnswer.RESULT.key(), Value.of("non_compliant"));
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene()
                    .awaitText(
                            "#zero-tolerance-what",
                            "From the suspicion on, the authority is asked within 48\u00a0hours,"
                                    + " follow-up within 72\u00a0hours.");
        }
    }
}
