package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Release;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The next click meets what the eye sees: nothing moves under the mouse without need.
class StayingQuestionTest {

    @TempDir Path folder;

    @Test
    void aQuestionThatIsSeenAsAWholeStaysWhereItIsWhenItIsAnsweredByMouse() throws IOException {
        VisitFixture fixture =
                VisitFixture.in(folder, Files.readString(Path.of("checklists/core-2026.yaml")));
        new WindowSettings(folder).setLanguage(Language.EN);
        CompliancePoint longest =
                release(fixture).clusters().stream()
                        .flatMap(cluster -> cluster.points().stream())
                        .max(Comparator.comparing(point -> point.questions().size()))
                        .orElseThrow();
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.go(
                    new Destination.Visit(
                            fixture.visit(), Optional.of(longest.questions().getFirst().id())));
            Toolkit.await(
                    "a question below the second is seen",
                    () -> wholeCells(window).anyMatch(cell -> cell.getIndex() > 1));
            IndexedCell<?> last =
                    Toolkit.onWindow(() -> wholeCells(window).reduce((one, next) -> next))
                            .orElseThrow();
            int row = last.getIndex();
            double before = Toolkit.onWindow(() -> top(last));
            Toolkit.doOnWindow(() -> ((ToggleButton) last.lookup(".result-compliant")).fire());
            window.settle();
            List<Double> now =
                    Toolkit.onWindow(
                            () ->
                                    wholeCells(window)
                                            .filter(cell -> cell.getIndex() == row)
                                            .map(StayingQuestionTest::top)
                                            .toList());
            assertEquals(List.of(before), now);
        }
    }

    private static double top(IndexedCell<?> cell) {
        return cell.localToScene(cell.getLayoutBounds()).getMinY();
    }

    /// Those of which everything is seen, from above.
    private static Stream<IndexedCell<?>> wholeCells(WindowRobot window) {
        Node list = window.scene().scene().getRoot().lookup("#questions");
        Bounds seen = list.localToScene(list.getLayoutBounds());
        return list.lookupAll(".question-cell").stream()
                .filter(Node::isVisible)
                .filter(node -> seen.contains(node.localToScene(node.getLayoutBounds())))
                .<IndexedCell<?>>map(node -> (IndexedCell<?>) node)
                .filter(cell -> !cell.isEmpty())
                .sorted(Comparator.comparing(IndexedCell::getIndex));
    }

    private static Release release(VisitFixture fixture) {
        try (Programme programme = fixture.open()) {
            return programme.checklists().getFirst().release();
        }
    }
}
