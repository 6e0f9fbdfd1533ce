package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Value;
import org.tarozi.profile.DraftsFile;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Theme;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The status bar leads to everything that is not saved as a part of the programme.
class BegunLinkTest {

    private static final String WORKERS =
            "Workers affected, question 1.1.2, Silk (sample), 14\u00a0May 2026";

    private static final String NOTE =
            "Internal note, question 1.1.1, Silk (sample), 14\u00a0May 2026";

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        WindowSettings settings = new WindowSettings(folder);
        settings.setName("Aziza");
        settings.setLanguage(Language.EN);
        try (Programme programme = fixture.open()) {
            fixture.dispute(programme, "q1", OfAnswer.NOTE, Value.of("Two doors"), Value.of("One"));
        }
    }

    private WindowRobot open(Map<String, Map<String, String>> drafts) {
        try (Programme programme = fixture.open()) {
            new DraftsFile(folder, programme.id(), programme.file()).write(drafts);
        }
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file());
        window.scene().awaitText("#file", fixture.file().toString());
        window.scene().awaitText("#saved", "All else saved");
        window.go(new Destination.Numbers());
        window.settle();
        return window;
    }

    private String unread() {
        return "unread " + fixture.visit() + " q2 workers_affected";
    }

    @Test
    void aNumberThatIsNoneIsLedTo() {
        try (WindowRobot window = open(Map.of(unread(), Map.of("text", "few")))) {
            SceneRobot scene = window.scene();
            scene.awaitText("#begun", "Left open: 1");
            scene.click("#begun");
            scene.awaitText("#detail-title", "Are signs lit?");
            scene.awaitText("#visit-workers", "few");
            scene.awaitFocus("#visit-workers");
        }
    }

    @Test
    void whatWasTypedIntoAVisitThatIsNotHereWaitsWithIt() {
        String gone = "unread 00000000-0000-7000-8000-00000000dead q2 workers_affected";
        Map<String, String> few = Map.of("text", "few");
        try (WindowRobot window = open(Map.of(gone, few, unread(), few))) {
            window.scene().awaitText("#begun", "Left open: 1");
        }
    }

    @Test
    void amongSeveralThingsOneChooses() {
        String decision = "decision assessment/" + fixture.visit() + " answer/q1 note";
        try (WindowRobot window =
                open(
                        Map.of(
                                unread(),
                                Map.of("text", "few"),
                                decision,
                                Map.of("reason", "I counted"),
                                "form NEW_FACTORY ",
                                Map.of("name", "Anor")))) {
            SceneRobot scene = window.scene();
            scene.awaitText("#begun", "Left open: 3");
            scene.click("#begun");
            Toolkit.await("they are offered", () -> WindowRobot.offered().size() == 3);
            assertEquals(
                    List.of("New factory, Anor", NOTE, WORKERS),
                    Toolkit.onWindow(
                            () -> WindowRobot.offered().stream().map(MenuItem::getText).toList()));
            Toolkit.doOnWindow(() -> WindowRobot.offered().get(1).fire());
            scene.awaitText("#reason", "I counted");
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void itIsReadWhereItLeadsNowhere(Theme theme) {
        new WindowSettings(folder).setTheme(theme);
        try (WindowRobot window = open(Map.of("form NEW_FACTORY ", Map.of("name", "Anor")))) {
            SceneRobot scene = window.scene();
            scene.click("#begun");
            scene.awaitText("#factory-new-name", "Anor");
            scene.awaitDisabled("#begun");
            window.settle();
            assertTrue(
                    Toolkit.onWindow(
                            () -> Sight.isLegible((Labeled) scene.scene().lookup("#begun"))));
        }
    }
}
