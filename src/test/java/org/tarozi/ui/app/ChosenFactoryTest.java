package org.tarozi.ui.app;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.FactoryId;
import org.tarozi.sample.Demo;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Who comes back to a factory finds it in the table.
class ChosenFactoryTest {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void itIsInSight(int textSize) {
        Path sample = folder.resolve("sample").resolve(Demo.PROGRAMME);
        Demo.write(folder.resolve("sample"));
        List<FactoryId> factories = factories(sample);
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(Language.RU);
        settings.setTextSize(textSize);
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, sample)) {
            window.scene().awaitText("#file", sample.toString());
            for (FactoryId factory : factories) {
                window.go(new Destination.Factories(Optional.of(factory)));
                Toolkit.await("its row is in sight", () -> isInSight(window));
            }
        }
    }

    @Test
    void thatEnterOpensItsVisitIsSaidWhereItHasOne() {
        VisitFixture fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitFocus("#factories");
            scene.press(KeyCode.DOWN);
            scene.awaitText("#enter-hint", "Enter opens the latest visit");
            scene.awaitSeen("#enter-hint");
            scene.click("#add-factory");
            scene.awaitFocus("#factory-new-name");
            scene.type("Anor");
            scene.click("#factory-create");
            scene.awaitText("#factory-name", "Anor");
            Toolkit.await("nothing is promised", () -> !scene.isSeen("#enter-hint"));
        }
    }

    private static List<FactoryId> factories(Path sample) {
        try (Programme programme = VisitFixture.opened(Programme.openToRead(sample))) {
            return programme.assessments().assessments().stream()
                    .map(Assessment::factory)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private static boolean isInSight(WindowRobot window) {
        Node table = window.scene().scene().getRoot().lookup("#factories");
        Bounds seen = table.getLayoutBounds();
        return table.lookupAll(".table-row-cell").stream()
                .filter(row -> row.isVisible() && row.getPseudoClassStates().contains(SELECTED))
                .map(row -> Sight.within(table, row))
                .anyMatch(row -> row.getMinY() >= 0 && row.getMaxY() <= seen.getMaxY() + 1);
    }
}
