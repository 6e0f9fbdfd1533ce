package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Moments;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

/// When the start says that a programme was changed last.
class LastChangeTest {

    private static final Instant BEFORE = Instant.parse("2026-04-02T07:15:00Z");

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() throws IOException {
        fixture = VisitFixture.in(folder);
        Files.setLastModifiedTime(fixture.file(), FileTime.from(BEFORE));
        new WindowSettings(folder).setLanguage(Language.EN);
        new WindowSettings(folder).setName("Aziza");
    }

    @Test
    void whoOpensAndClosesItDoesNotMoveIt() throws IOException {
        try (WindowRobot window = open(fixture.file())) {
            window.go(new Destination.Visit(fixture.visit(), Optional.empty()));
            window.go(new Destination.Numbers());
            closed(window);
            assertEquals(said(BEFORE), shown(window), "while it was closed");
        }
        assertEquals(true, Files.getLastModifiedTime(fixture.file()).toInstant().isAfter(BEFORE));
        assertStartSays(BEFORE);

        open(fixture.file()).close();
        assertStartSays(BEFORE);
    }

    @Test
    void anAnswerMovesIt() throws IOException {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().press(KeyCode.DIGIT1);
            window.settle();
            closed(window);
            assertEquals(said(VisitFixture.CLOCK.instant()), shown(window), "while it was closed");
        }
        open(fixture.file()).close();
        assertStartSays(VisitFixture.CLOCK.instant());
    }

    @Test
    void aTextThatIsTypedWhenTheWindowIsClosedMovesItToo() throws IOException {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().focus("#visit-note");
            window.scene().type("n");
        }
        assertStartSays(VisitFixture.CLOCK.instant());
    }

    @Test
    void aCopyThatTookItsPlaceSaysItself() throws IOException {
        open(fixture.file()).close();
        Instant copied = Instant.parse("2026-06-01T12:00:00Z");
        Files.setLastModifiedTime(fixture.file(), FileTime.from(copied));
        assertStartSays(copied);
    }

    private WindowRobot open(Path file) {
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, file);
        window.scene().awaitText("#file", file.toString());
        window.settle();
        return window;
    }

    private static void closed(WindowRobot window) {
        window.closeProgramme();
        window.scene().awaitSeen("#recent-latest");
        window.settle();
    }

    private void assertStartSays(Instant moment) {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.scene().awaitSeen("#recent-latest");
            window.settle();
            assertEquals(said(moment), shown(window));
        }
    }

    private static String said(Instant moment) {
        return "Changed " + Moments.text(Texts.in(Language.EN), moment);
    }

    private static String shown(WindowRobot window) {
        SceneRobot scene = window.scene();
        return Toolkit.onWindow(
                () ->
                        scene.all("#recent-latest .small").stream()
                                .map(label -> ((Label) label).getText())
                                .filter(text -> text.startsWith("Changed"))
                                .findFirst()
                                .orElse(""));
    }
}
