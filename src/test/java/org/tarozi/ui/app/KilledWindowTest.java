package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.Tarozi;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a start without a file comes to after a window was killed.
class KilledWindowTest {

    @TempDir Path folder;

    private VisitFixture fixture;
    private WindowSettings settings;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        settings.setName("Aziza");
    }

    @Test
    void itComesBackToTheSameQuestionAndSaysWhatItRecovered() throws Exception {
        try (Programme programme = fixture.open()) {
            settings.setPlace(programme.id(), "visit " + fixture.visit() + " q2");
        }
        Process killed = process();
        try {
            Toolkit.await("it is open", () -> !settings.open().isEmpty());
        } finally {
            killed.destroyForcibly().waitFor();
        }
        type();
        settings.opened(folder.resolve("of-another-window.tarozi"));
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.scene().awaitText("#file", fixture.file().toString());
            window.scene()
                    .awaitText(
                            "#notice-sentence",
                            "Tarozi was ended while you were typing. 1 text was recovered:"
                                    + " Finding, question 1.1.2, Silk (sample), 14\u00a0May 2026.");
            assertEquals(
                    "q2",
                    ((Destination.Visit) window.destination()).question().orElseThrow().value());
        }
    }

    /// As the window does with every key.
    private void type() {
        try (Programme programme = fixture.open()) {
            programme
                    .editing(VisitFixture.author(), VisitFixture.CLOCK)
                    .draft(fixture.answer("q2"), "finding", Value.of("Half a senten"));
        }
    }

    private Process process() throws IOException {
        ProcessBuilder window =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Tarozi.class.getName(),
                        fixture.file().toString());
        window.environment().put("TAROZI_PROFILE", folder.toString());
        return window.redirectErrorStream(true)
                .redirectOutput(folder.resolve("window.log").toFile())
                .start();
    }

    @Test
    void afterAWindowWasClosedTheStartIsShown() {
        WindowRobot closed = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file());
        Toolkit.await("it is marked", () -> settings.open().equals(List.of(fixture.file())));
        closed.close();
        assertEquals(List.of(), settings.open());
        showsTheStart();
    }

    @Test
    void afterAProgrammeWasClosedInItsWindowTheStartIsShown() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            window.scene().awaitText("#file", fixture.file().toString());
            Toolkit.doOnWindow(window.shell()::closeProgramme);
            Toolkit.await("it is closed", () -> settings.open().isEmpty());
        }
    }

    @Test
    void whatIsThereNoMoreIsForgottenWithoutAWord() {
        settings.setOpen(List.of(folder.resolve("gone.tarozi")));
        showsTheStart();
        assertEquals(List.of(), settings.open());
    }

    @Test
    void whatAnotherWindowHasOpenIsLeftToIt() {
        settings.setOpen(List.of(fixture.file()));
        try (Programme elsewhere = VisitFixture.opened(Programme.open(fixture.file()))) {
            showsTheStart();
            assertEquals(List.of(elsewhere.file()), settings.open());
        }
    }

    @Test
    void besideALivingWindowTheOneThatWasKilledComesBack() throws IOException {
        Path living = VisitFixture.in(Files.createDirectory(folder.resolve("other"))).file();
        settings.setOpen(List.of(living, fixture.file()));
        try (Programme elsewhere = VisitFixture.opened(Programme.open(living));
                WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.scene().awaitText("#file", fixture.file().toString());
            window.settle();
            assertEquals(List.of(fixture.file(), elsewhere.file()), settings.open());
        }
    }

    @Test
    void whatIsRefusedIsToldOnce() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.tarozi"), "no database");
        settings.setOpen(List.of(broken));
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.scene().awaitSeen("#notice-sentence");
        }
        showsTheStart();
    }

    private void showsTheStart() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.settle();
            window.scene().awaitText("#programme-menu", "Tarozi");
            assertEquals(false, Toolkit.onWindow(() -> window.scene().isSeen("#notice-sentence")));
        }
    }
}
