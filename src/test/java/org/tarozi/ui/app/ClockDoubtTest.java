package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Moments;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

class ClockDoubtTest {

    private static final Instant CHANGED = VisitFixture.CLOCK.instant();

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void change() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
        new WindowSettings(folder).setName("Aziza");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().press(KeyCode.DIGIT1);
            window.settle();
        }
    }

    @Test
    void aClockThatWentBackIsDoubted() {
        Instant now = CHANGED.minus(Duration.ofDays(3));
        try (WindowRobot window = at(now)) {
            window.scene()
                    .awaitText(
                            "#notice-sentence",
                            "The clock of this computer says "
                                    + said(now)
                                    + "; when something was written here last, it said "
                                    + said(CHANGED)
                                    + ". All that is written here is dated by it: look whether it"
                                    + " is right before you go on.");
        }
    }

    @Test
    void aClockWithoutABatteryIsDoubted() {
        Instant now = Instant.parse("2000-01-01T10:00:00Z");
        try (WindowRobot window = at(now)) {
            window.scene()
                    .awaitText(
                            "#notice-sentence",
                            "The clock of this computer says "
                                    + said(now)
                                    + ", which cannot be. All that is written here is dated by it:"
                                    + " set it before you go on.");
        }
    }

    @Test
    void aClockThatWasSetIsNot() {
        try (WindowRobot window = at(CHANGED.minus(Duration.ofMinutes(50)))) {
            window.settle();
            assertFalse(window.scene().isSeen("#notice-sentence"));
        }
    }

    private WindowRobot at(Instant now) {
        WindowRobot window = WindowRobot.open(folder, InstantSource.fixed(now), fixture.file());
        window.scene().awaitText("#file", fixture.file().toString());
        return window;
    }

    private static String said(Instant moment) {
        return Moments.text(Texts.in(Language.EN), moment);
    }
}
