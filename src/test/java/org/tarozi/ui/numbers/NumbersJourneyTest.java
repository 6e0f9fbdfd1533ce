package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.cli.CommandRun;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.Hold;
import org.tarozi.ui.app.WindowRobot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.imageio.ImageIO;

class NumbersJourneyTest {

    private static final String ALL =
            "3 assessments of 3 factories counted, 5 left out. 1 open conflict in those counted.";
    private static final String OF_CYCLE_1 = "3 assessments of 3 factories counted, 5 left out.";

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void makeProgramme() {
        file = folder.resolve("garments.tarozi");
        Garments.create(file).close();
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private WindowRobot window() {
        return WindowRobot.open(folder, Garments.CLOCK, file);
    }

    /// Where the window was when it was closed.
    private Optional<String> place() {
        return new WindowSettings(folder).place(new UUID(1, 2));
    }

    @Test
    void theKeyboardBeginsInTheChart() {
        try (WindowRobot window = window()) {
            window.scene().awaitFocus("#factories");
            window.scene().press(KeyCode.DIGIT3, KeyCode.ALT);
            window.scene().awaitFocus("#rates");
        }
    }

    @Test
    void theArrowKeysChooseTheWayToLookAndTabLeavesIt() {
        try (WindowRobot window = window()) {
            SceneRobot scene = NumbersRobot.open(window).awaitCounted(ALL).scene();
            scene.click("#show-rates");
            scene.focus("#show-rates");
            scene.press(KeyCode.RIGHT);
            scene.awaitFocus("#show-heat-map");
            scene.awaitSeen("#heat-map");
            assertEquals(1, scene.all("#show-heat-map:selected").size());
            assertEquals(0, scene.all("#show-rates:selected").size());
            scene.press(KeyCode.LEFT);
            scene.press(KeyCode.LEFT);
            scene.awaitFocus("#show-rates");
            scene.press(KeyCode.TAB);
            scene.awaitFocus("#save");
        }
    }

    @Test
    void aCycleLeadsByKeyboardToABarItsQuestionAFindingAndItsVisit() {
        try (WindowRobot window = window()) {
            NumbersRobot numbers = NumbersRobot.open(window).awaitCounted(ALL);
            numbers.choose("#scope-period", "#period-cycle-1");
            numbers.awaitCounted(OF_CYCLE_1);
            numbers.openPoint("emergency-preparedness");
            numbers.openQuestion("os-exits-blocked");

            numbers.scene().press(KeyCode.ENTER);
            Toolkit.await(
                    "the visit is shown",
                    () -> numbers.scene().scene().getRoot().lookup("#counted") == null);
        }
        assertTrue(
                List.of("Silk", "Wool").stream()
                        .map(
                                name ->
                                        "visit "
                                                + Garments.assessment(
                                                        name, name.equals("Silk") ? 1 : 3)
                                                + " os-exits-blocked")
                        .anyMatch(place().orElseThrow()::equals),
                place().orElseThrow());
    }

    @Test
    void escapeGoesBackStepByStepWhereverTheKeyboardIs() {
        try (WindowRobot window = window()) {
            NumbersRobot numbers = NumbersRobot.open(window).awaitCounted(ALL);
            numbers.openPoint("emergency-preparedness");
            numbers.openQuestion("os-exits-blocked");

            numbers.scene().press(KeyCode.ESCAPE);
            numbers.scene().awaitSeen("#questions");
            numbers.scene().focus("#show-rates");
            numbers.scene().press(KeyCode.ESCAPE);
            numbers.scene().awaitFocus("#rates");
            assertFalse(numbers.scene().isSeen("#questions"));
        }
    }

    @Test
    void theTableThatIsSavedIsTheOneTheCommandPrints() throws IOException {
        Path target = folder.resolve("rates.csv");
        try (WindowRobot window = window()) {
            NumbersRobot numbers = NumbersRobot.open(window).awaitCounted(ALL);
            numbers.choose("#scope-period", "#period-cycle-1");
            numbers.awaitCounted(OF_CYCLE_1);
            numbers.save("#save-table", target);
        }
        List<String> saved = Files.readAllLines(target);

        assertEquals("\ufeff" + printed("cluster").getFirst(), saved.getFirst());
        List<String> expected = new ArrayList<>();
        for (String by : List.of("cluster", "point", "national")) {
            expected.addAll(printed(by).subList(1, printed(by).size()));
        }
        assertEquals(
                expected.stream().sorted().toList(),
                saved.subList(1, saved.size()).stream().sorted().toList());
    }

    private List<String> printed(String by) {
        return CommandRun.of(
                        folder.resolve("profile"),
                        "rates",
                        file.toString(),
                        "--csv",
                        "--cycle",
                        "1",
                        "--by",
                        by)
                .out()
                .lines()
                .toList();
    }

    @Test
    void everyViewIsSavedAsAPictureAndAsATable() throws IOException {
        try (WindowRobot window = window()) {
            NumbersRobot numbers = NumbersRobot.open(window).awaitCounted(ALL);
            for (String view : List.of("rates", "heat-map", "in-and-out")) {
                numbers.scene().click("#show-" + view);
                numbers.save("#save-picture", folder.resolve(view + ".png"));
                numbers.save("#save-table", folder.resolve(view + ".csv"));
            }
            numbers.scene().click("#notice-show-folder");
            Toolkit.await("shown", () -> window.outside().shown().equals(List.of(folder)));
        }
        for (String view : List.of("rates", "heat-map", "in-and-out")) {
            BufferedImage picture = ImageIO.read(folder.resolve(view + ".png").toFile());
            assertTrue(picture.getWidth() > 2000 && colours(picture) > 3, view);
            assertTrue(isDrawn(picture, 0.85, 0.95), view + " is empty on the right");
        }
        assertEquals(1 + 8, Files.readAllLines(folder.resolve("in-and-out.csv")).size());
        assertEquals(1 + 3 * 39, Files.readAllLines(folder.resolve("heat-map.csv")).size());
    }

    private static long colours(BufferedImage picture) {
        return colours(picture, 0, picture.getWidth());
    }

    private static long colours(BufferedImage picture, int from, int to) {
        int width = to - from;
        int height = picture.getHeight();
        return Arrays.stream(picture.getRGB(from, 0, width, height, null, 0, width))
                .distinct()
                .count();
    }

    /// Whether there is anything between two parts of the width.
    private static boolean isDrawn(BufferedImage picture, double from, double to) {
        int width = picture.getWidth();
        return colours(picture, (int) (from * width), (int) (to * width)) > 1;
    }

    @Test
    void theMapIsReadWithTheArrowKeysAndLeadsToTheVisit() {
        try (WindowRobot window = window()) {
            NumbersRobot numbers = NumbersRobot.open(window).awaitCounted(ALL);
            numbers.scene().click("#show-heat-map");
            numbers.focus("#heat-map");
            while (!numbers.scene().text("#heat-said").contains("Emergency Preparedness")) {
                numbers.scene().press(KeyCode.RIGHT);
            }
            while (!numbers.scene().text("#heat-said").startsWith("Cotton")) {
                numbers.scene().press(KeyCode.DOWN);
            }
            assertEquals(
                    "Cotton · Occupational Safety and Health · Emergency Preparedness: 1 of 1"
                            + " assessed questions non-compliant, 1 answer in conflict",
                    numbers.scene().text("#heat-said"));
            numbers.scene().press(KeyCode.ENTER);
            Toolkit.await(
                    "the visit is shown",
                    () -> numbers.scene().scene().getRoot().lookup("#counted") == null);
        }
        assertEquals(
                Optional.of("visit " + Garments.assessment("Cotton", 2) + " os-exits-blocked"),
                place());
    }

    @Test
    void whereNothingIsCountedTheScreenSaysWhatToDo() {
        try (WindowRobot window = window()) {
            NumbersRobot numbers = NumbersRobot.open(window).awaitCounted(ALL);
            numbers.choose("#scope-country", "Kazakhstan");
            numbers.choose("#scope-period", "#period-cycle-2");
            numbers.scene()
                    .awaitText(
                            ".empty-sentence",
                            "8 assessments are left out: of another cycle; does not match the"
                                    + " filter: country; not finished. Look why, or choose"
                                    + " something else.");
            numbers.scene().awaitSeen("#reset-again");
            numbers.scene().click("#why");
            numbers.scene().awaitSeen("#visits");
            numbers.scene().click("#scope-reset");
            numbers.awaitCounted(ALL);
        }
    }

    @Test
    void aLimitThatIsNoDayIsMarkedAndSaidNotToBeInForce() {
        try (WindowRobot window = window()) {
            NumbersRobot numbers = NumbersRobot.open(window).awaitCounted(ALL);
            numbers.choose("#scope-period", "#period-window");
            numbers.scene().focus("#scope-from");
            numbers.scene().type("1.1.26");
            numbers.scene().focus("#scope-to");
            numbers.scene().awaitText("#scope-from .text-field", "2026-01-01");
            Toolkit.await(
                    "the limit is in force", () -> !ALL.equals(numbers.scene().text("#counted")));
            numbers.scene().focus("#scope-from");
            numbers.scene().press(KeyCode.A, KeyCode.SHORTCUT);
            numbers.scene().type("4/5/2026");
            numbers.scene().focus("#scope-to");
            numbers.scene()
                    .awaitText(
                            "#scope-from-problem",
                            "\u201c4/5/2026\u201d is not a day. Write it as 2026-05-14,"
                                    + " 14.05.2026 or 14.05.26. Until then this limit is not in"
                                    + " force.");
            assertEquals("4/5/2026", numbers.scene().text("#scope-from .text-field"));
            assertEquals(1, numbers.scene().all("#scope-from:danger").size());
            numbers.awaitCounted(ALL);
        }
    }

    @Test
    void aCountThatTakesLongIsStoppedAndCountedAgain() {
        try (WindowRobot window = window()) {
            window.scene().awaitText("#file", file.toString());
            NumbersRobot numbers = NumbersRobot.open(window).awaitCounted(ALL);
            Runnable goOn = Hold.FILE.of(window);
            numbers.choose("#scope-period", "#period-cycle-1");
            numbers.scene().awaitSeen("#cancel-counting");
            numbers.scene().click("#cancel-counting");
            goOn.run();
            window.scene().awaitSeen("#count-again");
            assertEquals("Not counted", numbers.scene().text("#counted"));
            assertTrue(numbers.scene().all("#rates").isEmpty());

            numbers.scene().click("#count-again");
            numbers.awaitCounted(OF_CYCLE_1);
            assertTrue(numbers.scene().isSeen("#rates"));
        }
    }
}
