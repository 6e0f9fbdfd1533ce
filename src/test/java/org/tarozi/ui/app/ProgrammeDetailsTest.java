package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.job.Founding;
import org.tarozi.job.ProgrammeDetails;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a programme is called, its country and its language can be said anew.
class ProgrammeDetailsTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private static SceneRobot asked(WindowRobot window) {
        window.chooseOfProgramme("programme-details");
        SceneRobot dialog = WindowRobot.over("#save-details");
        dialog.awaitFocus("#details-programme-name");
        return dialog;
    }

    private static void rename(SceneRobot dialog, String name) {
        dialog.press(KeyCode.A, KeyCode.SHORTCUT);
        dialog.type(name);
    }

    // the test knows what the box holds
    @SuppressWarnings("unchecked")
    private static <T> void choose(SceneRobot dialog, String box, T value) {
        ComboBox<T> choice = (ComboBox<T>) dialog.all(box).getFirst();
        Toolkit.doOnWindow(() -> choice.setValue(value));
    }

    private static String said(SceneRobot scene) {
        return scene.all("#notice-sentence").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining());
    }

    private static boolean asks(SceneRobot scene, Language language) {
        return scene.all("#question-languages").stream()
                .map(box -> String.valueOf(((ComboBox<?>) box).getValue()))
                .anyMatch(shown -> shown.contains("first=" + language.tag()));
    }

    private ProgrammeDetails written() {
        try (Programme programme = fixture.open()) {
            return ProgrammeDetails.of(programme);
        }
    }

    @Test
    void whatIsSavedIsSaidEverywhereAtOnceAndCanBeTakenBack() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot dialog = asked(window);
            rename(dialog, "Garments 2027");
            choose(dialog, "#details-country", "VN");
            dialog.press(KeyCode.ENTER);
            window.scene().awaitText("#programme-menu", "Garments 2027");
            window.scene().awaitSeen("#notice-undo");
            window.scene().click("#notice-undo");
            window.scene().awaitText("#programme-menu", "Small");
        }
        assertEquals(
                new ProgrammeDetails(Optional.of("Small"), Optional.empty(), Optional.empty()),
                written());
    }

    @Test
    void whatPeopleDisagreedAboutWaitsForThemAgainOnceItIsTakenBack() {
        try (Programme programme = fixture.open()) {
            Subject self = programme.self();
            programme
                    .editing(VisitFixture.author(), VisitFixture.CLOCK)
                    .apply(
                            Stream.of("East", "West").map(name -> named(self, name)).toList(),
                            Optional.empty());
        }
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().awaitText("#conflicts", "1");
            SceneRobot dialog = asked(window);
            rename(dialog, "North");
            dialog.press(KeyCode.ENTER);
            window.scene().awaitText("#programme-menu", "North");
            window.scene().awaitText("#conflicts", "0");
            window.scene().awaitSeen("#notice-undo");
            window.scene().click("#notice-undo");
            window.scene().awaitText("#programme-menu", "small.tarozi");
            window.scene().awaitText("#conflicts", "1");
        }
    }

    private static Proposal named(Subject self, String name) {
        return new Proposal(self, Founding.NAME, Value.of(name), List.of());
    }

    @Test
    void theNameIsKeptAndTheStartKnowsIt() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            rename(asked(window), "Garments 2027");
            WindowRobot.over("#save-details").click("#save-details");
            window.scene().awaitText("#programme-menu", "Garments 2027");
            window.settle();
            assertEquals(
                    Optional.of("Garments 2027"),
                    new WindowSettings(folder).recentName(fixture.file()));
        }
        assertEquals(Optional.of("Garments 2027"), written().name());
    }

    @Test
    void whoThinksBetterOfItChangesNothing() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot dialog = asked(window);
            rename(dialog, "Garments 2027");
            dialog.press(KeyCode.ESCAPE);
            window.settle();
            assertEquals("Small", window.scene().text("#programme-menu"));
        }
        assertEquals(Optional.of("Small"), written().name());
    }

    @Test
    void aProgrammeIsNotLeftWithoutAName() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot dialog = asked(window);
            rename(dialog, " ");
            Button save = (Button) dialog.all("#save-details").getFirst();
            assertTrue(Toolkit.onWindow(save::isDisabled));
            dialog.click("#leave-details");
        }
    }

    @Test
    void aVisitThatIsShownAsksInTheLanguageThatIsChosen() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot dialog = asked(window);
            choose(dialog, "#details-programme-language", Language.RU);
            dialog.click("#save-details");
            Toolkit.await("it asks in Russian", () -> asks(window.scene(), Language.RU));
        }
        assertEquals(Optional.of(Language.RU), written().language());
    }

    @Test
    void whoClosesTheProgrammeAtOnceIsToldOfNoFailure() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            Runnable goOn = Hold.FILE.of(window);
            SceneRobot dialog = asked(window);
            rename(dialog, "Garments 2027");
            dialog.click("#save-details");
            window.chooseOfProgramme("close-programme");
            goOn.run();
            window.settle();
            assertFalse(window.scene().isSeen("#notice"), said(window.scene()));
        }
        assertEquals(Optional.of("Garments 2027"), written().name());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsReadableInEveryLanguage(Language language) {
        new WindowSettings(folder).setLanguage(language);
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot dialog = asked(window);
            dialog.picture(Path.of("target", "screens", "details-" + language.tag() + ".png"));
            List<String> cut = Toolkit.onWindow(() -> Sight.cutTexts(dialog.scene().getRoot()));
            dialog.click("#leave-details");
            assertEquals(List.of(), cut);
        }
    }
}
