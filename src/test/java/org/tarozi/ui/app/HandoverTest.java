package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What is double-clicked while a window is open.
class HandoverTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private boolean give(Path... files) {
        return Handover.give(folder, List.of(files));
    }

    /// A window that has the programme open and is ready to be handed something.
    private WindowRobot window() {
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file());
        window.scene().awaitText("#file", fixture.file().toString());
        Toolkit.await("it takes files", () -> Files.exists(folder.resolve("window.socket")));
        return window;
    }

    @Test
    void assessmentFilesAreProposedInTheWindowThatIsOpen() throws IOException {
        Path first = Files.writeString(folder.resolve("first.tza"), "no assessment file");
        Path second = Files.writeString(folder.resolve("second.tza"), "no assessment file");
        try (WindowRobot window = window()) {
            assertTrue(give(first));
            assertTrue(give(second)); // a system may start the program once for each of several
            window.scene().awaitText("#looked-statuses", "2 refused");
        }
    }

    @Test
    void whatComesWhileADialogIsOpenIsProposedOnceItIsAnswered() throws IOException {
        Path file = Files.writeString(folder.resolve("first.tza"), "no assessment file");
        try (WindowRobot window = window()) {
            Destination before = window.destination();
            Runnable answer = window.outside().willWait();
            assertTrue(give(file));
            window.settle();
            assertEquals(before, window.destination());

            Toolkit.doOnWindow(answer);
            window.scene().awaitText("#looked-statuses", "1 refused");
        }
    }

    @Test
    void whatComesWhileAFormIsUnfinishedIsProposedOnceItIsGivenUp() throws IOException {
        Path first = Files.writeString(folder.resolve("first.tza"), "no assessment file");
        Path second = Files.writeString(folder.resolve("second.tza"), "no assessment file");
        try (WindowRobot window = window()) {
            beginFactory(window.scene());
            assertTrue(give(first));
            assertTrue(give(second));
            window.scene()
                    .awaitText(
                            "#notice-sentence",
                            "The new factory Anor is not saved yet. Add it or cancel, then go on."
                                    + " Next: first.tza, second.tza.");

            window.scene().click("#factory-cancel");
            window.scene().awaitText("#looked-statuses", "2 refused");
        }
    }

    @Test
    void whatComesWhileAFormIsUnfinishedIsProposedOnceItIsSaved() throws IOException {
        Path file = Files.writeString(folder.resolve("first.tza"), "no assessment file");
        try (WindowRobot window = window()) {
            beginFactory(window.scene());
            assertTrue(give(file));
            window.settle();
            window.scene().click("#factory-create");
            window.scene().awaitText("#looked-statuses", "1 refused");

            window.go(new Destination.Factories(Optional.empty()));
            window.scene().awaitText("#factory-count", "2 factories");
        }
    }

    @Test
    void theProgrammeThatIsOpenDoesNotWaitForAForm() {
        try (WindowRobot window = window()) {
            beginFactory(window.scene());
            assertTrue(give(fixture.file()));
            window.settle();
            assertEquals(List.of(), window.scene().all("#notice-sentence"));
            window.scene().click("#factory-cancel");
        }
    }

    private static void beginFactory(SceneRobot scene) {
        scene.click("#add-factory");
        scene.awaitFocus("#factory-new-name");
        scene.type("Anor");
    }

    @Test
    void theProgrammeThatIsOpenIsNotOpenedAgain() {
        try (WindowRobot window = window()) {
            Destination before = window.destination();
            assertTrue(give(fixture.file()));
            window.settle();
            assertEquals(before, window.destination());
        }
    }

    @Test
    void anotherProgrammeHasAWindowOfItsOwn() {
        try (WindowRobot window = window()) {
            assertFalse(give(folder.resolve("another.tarozi")));
            window.scene().awaitText("#file", fixture.file().toString());
        }
    }

    /// A window at its start that is ready to be handed something.
    private WindowRobot start() {
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK);
        Toolkit.await("it takes files", () -> Files.exists(folder.resolve("start.socket")));
        return window;
    }

    /// Hands a file over as soon as the window is ready for it.
    private void awaitTaken(Path file) {
        for (int again = 0; again < 500; again++) {
            if (give(file)) {
                return;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no window takes " + file);
    }

    @Test
    void aWindowAtItsStartOpensTheProgramme() {
        try (WindowRobot window = start()) {
            assertTrue(give(fixture.file()));
            window.scene().awaitText("#file", fixture.file().toString());
        }
    }

    @Test
    void aWindowAtItsStartKeepsAssessmentFilesUntilAProgrammeIsOpen() throws IOException {
        Path file = Files.writeString(folder.resolve("first.tza"), "no assessment file");
        try (WindowRobot window = start()) {
            assertTrue(give(file));
            window.scene().awaitSeen("#notice-sentence");
            assertTrue(give(fixture.file()));
            window.scene().awaitText("#looked-statuses", "1 refused");
        }
    }

    @Test
    void aWindowThatClosedItsProgrammeOpensTheNextOne() {
        try (WindowRobot window = window()) {
            Toolkit.doOnWindow(window.shell()::closeProgramme);
            awaitTaken(fixture.file());
            window.scene().awaitText("#file", fixture.file().toString());
        }
    }

    @Test
    void theWindowWithTheProgrammeComesBeforeOneAtItsStart() {
        try (WindowRobot window = window();
                WindowRobot start = start()) {
            assertTrue(give(fixture.file()));
            window.settle();
            start.settle();
            assertTrue(
                    start.scene().all("#file").isEmpty() || start.scene().text("#file").isEmpty());
        }
    }

    @Test
    void whatADeadWindowLeftBehindHindersNobody() throws IOException {
        Path left = folder.resolve("start.socket");
        try (ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(left));
        }
        assertTrue(Files.exists(left));
        assertFalse(give(fixture.file()));
        try (WindowRobot window = start()) {
            awaitTaken(fixture.file());
            window.scene().awaitText("#file", fixture.file().toString());
        }
    }

    @Test
    void withoutAWindowEveryStartHasOneOfItsOwn() {
        assertFalse(give(fixture.file()));
        window().close();
        assertFalse(give(fixture.file()));
    }
}
