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
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        Toolkit.await("it takes files", () -> !sockets("window").isEmpty());
        return window;
    }

    private List<Path> sockets(String kind) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith(kind))
                    .filter(file -> file.toString().endsWith(".socket"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    void whatComesWhileAFormIsUnfinishedIsProposedAndTheFormKept() throws IOException {
        Path first = Files.writeString(folder.resolve("first.tza"), "no assessment file");
        Path second = Files.writeString(folder.resolve("second.tza"), "no assessment file");
        try (WindowRobot window = window()) {
            beginFactory(window.scene());
            window.scene().focus("#tab-merge"); // who writes is left alone
            assertTrue(give(first));
            assertTrue(give(second));
            window.scene().awaitText("#looked-statuses", "2 refused");

            window.go(new Destination.Factories(Optional.empty()));
            window.scene().awaitText("#factory-new-name", "Anor");
        }
    }

    @Test
    void theProgrammeThatIsOpenLeavesAFormAsItIs() {
        try (WindowRobot window = window()) {
            beginFactory(window.scene());
            assertTrue(give(fixture.file()));
            window.settle();
            assertEquals(List.of(), window.scene().all("#notice-sentence"));
            assertEquals("Anor", window.scene().text("#factory-new-name"));
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
        Toolkit.await("it takes files", () -> !sockets("start").isEmpty());
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
            window.scene().awaitSeen("#new-from-files");
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
        Path left = leftBehind("start0-1.socket");
        assertFalse(give(fixture.file()));
        assertTrue(Files.exists(left), "it may be one that is only being made");
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            awaitTaken(fixture.file());
            window.scene().awaitText("#file", fixture.file().toString());
        }
    }

    @Test
    void whatADeadWindowLeftBehindIsRemoved() throws IOException {
        Path left = leftBehind("window0-1.socket");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(60)));
        assertFalse(give(fixture.file()));
        assertFalse(Files.exists(left));
    }

    private Path leftBehind(String name) throws IOException {
        Path left = folder.resolve(name);
        try (ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(left));
        }
        assertTrue(Files.exists(left));
        return left;
    }

    @Test
    void theFirstWindowIsStillThereAfterASecondOneWasClosed() throws IOException {
        Path file = Files.writeString(folder.resolve("first.tza"), "no assessment file");
        try (WindowRobot first = window()) {
            secondWindow().close();
            awaitTaken(file);
            first.scene().awaitText("#looked-statuses", "1 refused");
        }
    }

    @Test
    void ofTwoWindowsTheOneThatCameLastIsHandedAssessmentFiles() throws IOException {
        Path file = Files.writeString(folder.resolve("first.tza"), "no assessment file");
        try (WindowRobot first = window();
                WindowRobot second = secondWindow()) {
            assertTrue(give(file));
            second.scene().awaitText("#looked-statuses", "1 refused");
            assertEquals(List.of(), first.scene().all("#looked-statuses"));
        }
    }

    /// Another one, with a programme of its own.
    private WindowRobot secondWindow() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path file = VisitFixture.in(other).file();
        int before = sockets("window").size();
        WindowRobot second = WindowRobot.open(folder, VisitFixture.CLOCK, file);
        second.scene().awaitText("#file", file.toString());
        Toolkit.await("it takes files", () -> sockets("window").size() > before);
        return second;
    }

    @Test
    void behindAWindowThatDoesNotAnswerTheNextOneIsAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("first.tza"), "no assessment file");
        try (WindowRobot window = window();
                ServerSocketChannel hung = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            hung.bind(UnixDomainSocketAddress.of(folder.resolve("window0-1.socket")));
            assertTrue(give(file));
            window.scene().awaitText("#looked-statuses", "1 refused");
        }
    }

    @Test
    void withoutAWindowEveryStartHasOneOfItsOwn() {
        assertFalse(give(fixture.file()));
        window().close();
        assertFalse(give(fixture.file()));
        Toolkit.await("nothing is left of it", () -> sockets("").isEmpty());
    }
}
