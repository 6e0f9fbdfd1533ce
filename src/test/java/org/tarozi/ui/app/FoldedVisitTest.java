package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.sample.Demo;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What of a visit goes on in a further line with large texts, and how that looks.
class FoldedVisitTest {

    @TempDir static Path folder;

    private static Path sample;

    private final WindowSettings settings = new WindowSettings(folder);

    @BeforeAll
    static void makeTheSample() {
        sample = folder.resolve("sample").resolve(Demo.PROGRAMME);
        Demo.write(folder.resolve("sample"));
    }

    @BeforeEach
    void withTheLargestText() {
        settings.setName("Aziza");
        settings.setTextSize(200);
        settings.setSecondLanguages(List.of());
    }

    private static WindowRobot inSample(Destination destination) {
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, sample);
        window.scene().awaitText("#file", sample.toString());
        window.go(destination);
        return window;
    }

    /// Rows that end where the others do.
    @ParameterizedTest
    @CsvSource({"RU, 150", "RU, 200", "EN, 200", "UZ, 200"})
    void theResultsThatHaveNoRoomInARowAreStillOneBlock(Language language, int textSize) {
        settings.setLanguage(language);
        settings.setTextSize(textSize);
        QuestionId question = new QuestionId("os-exits-blocked");
        Destination visit = new Destination.Visit(visit(0), Optional.of(question));
        try (WindowRobot window = inSample(visit)) {
            List<Bounds> results = results(window);
            assertTrue(results.getLast().getMinY() > results.getFirst().getMaxY());
            assertEquals(results.get(0).getMinX(), results.get(2).getMinX());
            assertEquals(results.get(1).getMaxX(), results.get(2).getMaxX());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void howFarAPointIsKeepsItsBarBesideAConflictAndAFinding(Language language) {
        settings.setLanguage(language);
        QuestionId question = new QuestionId("os-exits-enough");
        Destination visit = new Destination.Visit(visit(5), Optional.of(question));
        try (WindowRobot window = inSample(visit)) {
            assertTrue(all(window, ".point:here .thin-bar").getFirst().getWidth() > 100);
            Node points = window.scene().scene().lookup(".points");
            assertEquals(
                    List.of(),
                    Toolkit.onWindow(
                            () ->
                                    points.lookupAll(".cluster").stream()
                                            .map(title -> ((Label) title).getText())
                                            .filter(title -> title.contains("-\n"))
                                            .toList()));
        }
    }

    private static List<Bounds> results(WindowRobot window) {
        return all(window, ".question-cell:current .result");
    }

    private static List<Bounds> all(WindowRobot window, String part) {
        window.scene().awaitSeen(part);
        window.settle();
        Node root = window.scene().scene().getRoot();
        return Toolkit.onWindow(
                () ->
                        window.scene().all(part).stream()
                                .map(one -> Sight.within(root, one))
                                .toList());
    }

    private static AssessmentId visit(int number) {
        try (Programme programme = VisitFixture.opened(Programme.open(sample))) {
            return programme.assessments().assessments().get(number).id();
        }
    }
}
