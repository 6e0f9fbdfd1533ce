package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where one comes to who leaves a visit.
class WayBackTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private Destination visit() {
        return new Destination.Visit(fixture.visit(), Optional.empty());
    }

    @Test
    void theFactoriesAreAsTheyWereBeforeAVisitWasLookedAtFromTheConflicts() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitText("#factory-count", "1 factory");
            window.go(new Destination.Merge(List.of()));
            window.go(visit());
            scene.awaitSeen("#visit-back");
            scene.click("#visit-back");
            scene.awaitSeen("#drop-area");
            scene.click("#tab-factories");
            scene.awaitText("#factory-count", "1 factory");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"P", "E"})
    void fromTheReportsOfAVisitAKeyLeadsBackToItsQuestion(KeyCode there) {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DOWN);
            scene.awaitText("#detail-title", "Are signs lit?");
            scene.press(there, KeyCode.SHORTCUT);
            scene.awaitSeen("#report-back");
            window.settle();
            Toolkit.await("the reports take keys", () -> isInReports(scene));
            scene.press(KeyCode.LEFT, KeyCode.ALT);
            scene.awaitText("#detail-title", "Are signs lit?");
        }
    }

    private static boolean isInReports(SceneRobot scene) {
        Set<Node> reports = around(scene.all("#report-back").getFirst());
        reports.removeAll(around(scene.all("#tab-reports").getFirst()));
        return Optional.ofNullable(scene.scene().getFocusOwner()).map(WayBackTest::around).stream()
                .flatMap(Set::stream)
                .anyMatch(reports::contains);
    }

    private static Set<Node> around(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).collect(Collectors.toSet());
    }

    @Test
    void theReportsThatBelongToNoVisitLeadToNone() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().click("#tab-reports");
            window.scene().awaitSeen(".making");
            assertEquals(List.of(), window.scene().all("#report-back"));
        }
    }

    @Test
    void whoLooksAtTheConflictsComesBackToTheVisitHeWasIn() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitText("#factory-count", "1 factory");
            window.go(visit());
            scene.awaitSeen("#visit-back");
            window.go(new Destination.Merge(List.of()));
            scene.awaitSeen("#drop-area");
            scene.click("#tab-factories");
            scene.awaitSeen("#visit-back");
            scene.click("#visit-back");
            scene.awaitText("#factory-count", "1 factory");
        }
    }

    @Test
    void whoComesToAVisitByTheTabGoesBackToItsFactoryWhateverLedHimThereBefore() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitText("#factory-count", "1 factory");
            window.go(new Destination.Merge(List.of()));
            window.go(visit());
            scene.awaitSeen("#visit-back");
            scene.click("#tab-numbers");
            Toolkit.await("the numbers", () -> !scene.isSeen("#visit-back"));
            scene.click("#tab-factories");
            scene.awaitSeen("#visit-back");
            scene.click("#visit-back");
            scene.awaitText("#factory-name", "Silk (sample)");
        }
    }

    @Test
    void theTabOfTheFactoriesLeadsFromAVisitToItsFactoryAndStaysThere() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.click("#tab-factories");
            scene.awaitText("#factory-name", "Silk (sample)");
            window.settle();
            scene.press(KeyCode.DIGIT1, KeyCode.ALT);
            window.settle();
            scene.awaitText("#factory-name", "Silk (sample)");
            scene.click("#tab-numbers");
            window.settle();
            scene.click("#tab-factories");
            scene.awaitText("#factory-name", "Silk (sample)");
        }
    }
}
