package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.assessment.FactoryId;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.store.Programme;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Theme;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.Optional;

/// A button that is filled while it has the focus keeps its icon readable.
class FocusedIconTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theIconOfTheButtonToAFinishedVisitHasTheColourOfItsWords(Theme theme) {
        VisitFixture fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setTheme(theme);
        try (Programme programme = fixture.open()) {
            programme
                    .editing(VisitFixture.author(), VisitFixture.CLOCK)
                    .set(Subjects.of(fixture.visit()), "state", Value.of("done"));
        }
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            window.go(new Destination.Factories(Optional.of(FactoryId.of(fixture.factory().id()))));
            String button = "#open-" + fixture.visit();
            window.scene().focus(button);
            window.scene().awaitFocus(button);
            window.settle();
            Button open = (Button) window.scene().all(button).getFirst();

            assertEquals(
                    Toolkit.onWindow(open::getTextFill),
                    Toolkit.onWindow(((Labeled) open.getGraphic())::getTextFill));
        }
    }
}
