package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Theme;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Who goes through the window with the Tab key sees where they are.
class FocusTest {

    private static final int STOPS = 40;

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void enterChoosesTheFirstFactoryWhereNoneIsChosenAndThenOpensItsVisit() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            window.scene().awaitFocus("#factories");
            window.scene().press(KeyCode.ENTER);
            window.scene().awaitSeen("#factory-name");
            window.settle();
            window.scene().press(KeyCode.ENTER);
            window.scene().awaitSeen("#visit-back");
        }
    }

    @Test
    void whoComesBackGoesOnWithEnterWhereTheyWere() {
        WindowSettings settings = new WindowSettings(folder);
        settings.setName("Aziza");
        settings.opened(fixture.file());
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.scene().awaitFocus("#recent-latest");
            window.scene().press(KeyCode.ENTER);
            window.scene().awaitText("#file", fixture.file().toString());
        }
    }

    @Test
    void whoMakesAProgrammeWithoutANameWritesItNext() {
        new WindowSettings(folder).setName("Aziza");
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.scene().awaitSeen("#open");
            window.scene().click("#new");
            window.settle();
            window.scene().focus("#new-create");
            window.scene().click("#new-create");
            window.scene().awaitFocus("#new-programme-name");
        }
    }

    @Test
    void onTheStartScreenTheFocusIsSeenAtEveryStop() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            window.scene().awaitSeen("#open");
            assertEquals(Set.of(), unseen(window));
        }
    }

    @Test
    void inAVisitTheFocusIsSeenAtEveryStop() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            assertEquals(Set.of(), unseen(window));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void whatHasTheFocusIsReadAndRinged(Theme theme) {
        new WindowSettings(folder).setTheme(theme);
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            Set<String> wrong = new TreeSet<>(wrong(window));
            for (KeyCode place : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
                window.scene().press(place, KeyCode.ALT);
                window.settle();
                wrong.addAll(wrong(window));
            }
            window.go(new Destination.Factories(Optional.empty())); // to the visit that was left
            window.go(new Destination.Factories(Optional.empty()));
            window.scene().awaitFocus("#factories");
            window.scene().press(KeyCode.DOWN);
            window.scene().click("#edit-profile");
            window.settle();
            window.scene().click(".yes-no .toggle-button");
            window.settle();
            wrong.addAll(wrong(window));
            assertEquals(Set.of(), wrong);
        }
    }

    /// Texts that are faint and buttons without a ring at any stop of the Tab key.
    private static Set<String> wrong(WindowRobot window) {
        Set<Node> seen = new LinkedHashSet<>();
        Set<String> wrong = new TreeSet<>();
        for (int stop = 0; stop < STOPS; stop++) {
            window.scene().press(KeyCode.TAB);
            window.settle();
            Node owner = Toolkit.onWindow(() -> window.scene().scene().getFocusOwner());
            if (!seen.add(owner)) {
                break;
            }
            wrong.addAll(Toolkit.onWindow(() -> Sight.faintTexts(owner)));
            if (owner instanceof ButtonBase button
                    && !(button instanceof CheckBox
                            || button instanceof Hyperlink
                            || button instanceof RadioButton)
                    && !Toolkit.onWindow(() -> Sight.isRinged(button))) {
                wrong.add("no ring: " + button);
            }
        }
        return wrong;
    }

    @Test
    void theProfileOfAFactoryBeginsInItsFirstField() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.go(new Destination.Factories(Optional.empty()));
            window.scene().awaitFocus("#factories");
            window.scene().press(KeyCode.DOWN);
            window.scene().click("#edit-profile");
            Toolkit.await(
                    "the first field has the focus",
                    () ->
                            window.scene().scene().getFocusOwner() instanceof TextField field
                                    && field.getText().equals("Silk (sample)"));
        }
    }

    @Test
    void theReportsBeginAtWhatIsMade() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().press(KeyCode.DIGIT4, KeyCode.ALT);
            window.scene().awaitFocus("#make-committee");
        }
    }

    @Test
    void takingInFilesBeginsAtChoosingThem() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().press(KeyCode.DIGIT2, KeyCode.ALT);
            window.scene().awaitFocus("#choose-files");
        }
    }

    @Test
    void whoForgetsAFileGoesOnWithTheNextOne() {
        WindowSettings settings = new WindowSettings(folder);
        settings.opened(folder.resolve("older.tarozi"));
        settings.opened(fixture.file());
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            SceneRobot scene = window.scene();
            scene.awaitSeen(".recent-file");
            scene.awaitFocus("#your-name");
            window.settle();
            Toolkit.doOnWindow(() -> scene.all(".button-icon").getFirst().requestFocus());
            scene.press(KeyCode.SPACE);
            Toolkit.await(
                    "what is left has the focus",
                    () ->
                            scene.all(".recent-file").size() == 1
                                    && scene.all(".button-icon").getFirst().isFocused());
            window.settle();
        }
    }

    /// The stops at which the window looks just as at the one before.
    private static Set<String> unseen(WindowRobot window) {
        Set<Node> seen = new LinkedHashSet<>();
        Set<String> unseen = new TreeSet<>();
        int before = look(window);
        for (int stop = 0; stop < STOPS; stop++) {
            window.scene().press(KeyCode.TAB);
            window.settle();
            Toolkit.await(
                    "something has the focus",
                    () -> window.scene().scene().getFocusOwner() != null);
            Node owner = Toolkit.onWindow(() -> window.scene().scene().getFocusOwner());
            int now = look(window);
            if (!seen.add(owner)) {
                break;
            }
            if (now == before) {
                unseen.add(owner.toString());
            }
            before = now;
        }
        assertTrue(seen.size() >= 5, () -> "stops: " + seen);
        return unseen;
    }

    /// A number that differs where what is seen does.
    private static int look(WindowRobot window) {
        WritableImage image = Toolkit.onWindow(() -> window.scene().scene().snapshot(null));
        PixelReader pixels = image.getPixelReader();
        int look = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                look = 31 * look + pixels.getArgb(x, y);
            }
        }
        return look;
    }
}
