package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/// What is seen and kept while a file is being opened.
class OpeningTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void anOpeningIsCancelledAndTheStartIsThereAsItWas() throws Exception {
        new WindowSettings(folder).setName("Aziza");
        byte[] before = Files.readAllBytes(fixture.file());
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            Runnable goOn = Hold.FILE.of(window);
            window.drop(fixture.file());
            window.scene().awaitText("#awaited", "Opening " + fixture.file() + "…");
            window.scene().click("#cancel-awaited");
            assertEquals("Stopping…", window.scene().text("#cancel-awaited"));
            goOn.run();
            window.settle();

            assertEquals(false, Toolkit.onWindow(() -> window.scene().isSeen("#awaited")));
            window.scene().awaitText("#programme-menu", "Tarozi");
            assertEquals(List.of(), new WindowSettings(folder).recent());
            assertArrayEquals(before, Files.readAllBytes(fixture.file()));

            window.drop(fixture.file());
            window.scene().awaitText("#programme-menu", "Small");
        }
    }

    @Test
    void aFileOfWhichAPartIsDamagedStaysByteForByteAndIsNotOfferedAgain() throws Exception {
        new WindowSettings(folder).setName("Aziza");
        new WindowSettings(folder).setLanguage(Language.RU);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + fixture.file());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE checklist SET body = zeroblob(length(body))");
        }
        byte[] before = Files.readAllBytes(fixture.file());
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            window.scene()
                    .awaitText(
                            "#notice-sentence",
                            "Файл не удалось открыть или записать: в этом файле программы"
                                    + " повреждено: контрольный список small-visit; контрольная"
                                    + " сумма не сходится. Продолжайте с резервной копией или"
                                    + " копией с другого компьютера. Код ошибки T-PART-DAMAGED.");
        }
        assertArrayEquals(before, Files.readAllBytes(fixture.file()));
        assertEquals(List.of(), new WindowSettings(folder).recent());
    }

    @Test
    void computedTablesThatWereDamagedAreThereAgainAndThatIsSaidOnce() throws Exception {
        new WindowSettings(folder).setName("Aziza");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + fixture.file());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE assessment SET start_date = '2024-01-01'");
        }
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            window.scene()
                    .awaitText(
                            "#notice-sentence",
                            "Parts of this file that Tarozi computes were damaged and were"
                                    + " computed again; nothing people wrote is lost. The disk or"
                                    + " stick may be failing: copy the file to another one.");
        }
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            window.scene().awaitText("#factory-count", "1 factory");
            assertEquals(false, Toolkit.onWindow(() -> window.scene().isSeen("#notice-sentence")));
        }
    }

    @Test
    void whoClosesTheWindowMeanwhileLeavesTheFileUnopened() throws Exception {
        new WindowSettings(folder).setName("Aziza");
        byte[] before = Files.readAllBytes(fixture.file());
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            Runnable goOn = Hold.FILE.of(window);
            window.drop(fixture.file());
            window.scene().awaitSeen("#awaited");
            window.pressItsCross();
            goOn.run();
        }

        assertEquals(List.of(), new WindowSettings(folder).recent());
        assertArrayEquals(before, Files.readAllBytes(fixture.file()));
    }

    @Test
    void aSecondWindowSaysWhichProgrammeIsOpenInTheFirst() throws Exception {
        new WindowSettings(folder).opened(fixture.file());
        Path handed = Files.writeString(folder.resolve("bek.tza"), "");
        String sentence =
                fixture.file()
                        + " is open in another window of Tarozi. Drop bek.tza there to merge; or"
                        + " close that window and open the programme here, and it is proposed.";
        try (Programme first = VisitFixture.opened(Programme.open(fixture.file()));
                WindowRobot second = WindowRobot.open(folder, VisitFixture.CLOCK, handed)) {
            second.scene().awaitText("#notice-sentence", sentence);
            second.scene().click("#dismiss");
            Toolkit.doOnWindow(() -> second.shell().open(first.file()));
            second.scene().awaitText("#notice-sentence", sentence);
        }
    }

    @Test
    void escapeCancelsAnOpeningAndNoOtherKeyReachesWhatIsBehindIt() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            SceneRobot scene = window.scene();
            scene.awaitFocus("#your-name");
            Runnable goOn = Hold.FILE.of(window);
            window.drop(fixture.file());
            scene.awaitSeen("#awaited");
            scene.type("Aziza");
            scene.press(KeyCode.ESCAPE);
            goOn.run();
            window.settle();

            assertEquals("", scene.text("#your-name"));
            scene.awaitText("#programme-menu", "Tarozi");
            scene.awaitFocus("#your-name");
        }
    }

    @Test
    void aMakingIsCancelledAndTheFormIsThereAsItWas() throws Exception {
        new WindowSettings(folder).setName("Aziza");
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Path file = mine.resolve("new.tarozi");
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            SceneRobot scene = window.scene();
            scene.click("#new");
            window.settle();
            scene.focus("#new-programme-name");
            scene.type("Garments");
            window.outside().willChoose(file);
            scene.click("#new-choose-place");
            Runnable goOn = Hold.FILE.of(window);
            scene.click("#new-create");
            scene.awaitText("#awaited", "Making " + file + "…");
            scene.press(KeyCode.ESCAPE);
            assertEquals("Stopping…", scene.text("#cancel-awaited"));
            goOn.run();
            window.settle();

            assertEquals("Garments", scene.text("#new-programme-name"));
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#awaited")));
            try (Stream<Path> left = Files.list(mine)) {
                assertEquals(List.of(), left.toList());
            }

            scene.click("#new-create");
            scene.awaitText("#programme-menu", "Garments");
        }
    }

    @Test
    void aFileThatCannotBeOpenedLeavesWhatIsOpenOpen() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.tarozi"), "no database");
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            window.scene().awaitText("#file", fixture.file().toString());
            window.drop(broken);
            window.scene().awaitSeen("#notice-sentence");
            assertEquals(fixture.file().toString(), window.scene().text("#file"));
        }
    }

    @Test
    void aFileThatIsOpenIsNotOpenedAgainByWhateverName() throws IOException {
        Path link = folder.resolve("link.tarozi");
        Files.createSymbolicLink(link, fixture.file());
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            window.scene().awaitText("#file", fixture.file().toString());
            for (Path name : List.of(fixture.file(), link)) {
                window.drop(name);
                window.settle();
                assertFalse(Toolkit.onWindow(() -> window.scene().isSeen("#notice-sentence")));
            }
        }
    }
}
