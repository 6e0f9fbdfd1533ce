package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.sample.Demo;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The names of clusters and points at large sizes of text, on a laptop's screen.
class LongNamesTest {

    @TempDir static Path folder;

    private static Path sample;
    private static AssessmentId visit;

    @BeforeAll
    static void makeTheSample() {
        sample = folder.resolve("sample").resolve(Demo.PROGRAMME);
        Demo.write(folder.resolve("sample"));
        Opening<Programme> opening = Programme.openToRead(sample);
        if (!(opening instanceof Opening.Opened<Programme>(Programme read))) {
            throw new AssertionError(opening.toString());
        }
        try (read) {
            visit = read.assessments().assessments().getFirst().id();
        }
    }

    private static WindowRobot window(Language language, int textSize) {
        WindowSettings settings = new WindowSettings(folder);
        settings.setLanguage(language);
        settings.setTextSize(textSize);
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, sample);
        window.scene().awaitText("#file", sample.toString());
        return window;
    }

    /// Only what has no room on two lines above its columns ends in dots.
    @ParameterizedTest
    @CsvSource({"RU, Свобода объединения", "UZ, Birlashish erkinligi"})
    void theNamesAboveALowMapKeepTheirWords(Language language, String longest) {
        try (WindowRobot window = window(language, 200)) {
            window.go(new Destination.Numbers());
            window.scene().click("#show-heat-map");
            window.settle();
            List<String> cut =
                    Toolkit.onWindow(
                            () ->
                                    names(window)
                                            .filter(Label::isTextTruncated)
                                            .map(Label::getText)
                                            .toList());
            assertEquals(1, cut.size(), cut::toString);
            assertTrue(cut.getFirst().startsWith(longest), cut::toString);
        }
    }

    private static Stream<Label> names(WindowRobot window) {
        return window.scene().scene().getRoot().lookupAll(".heat-cluster").stream()
                .filter(Node::isVisible)
                .map(Label.class::cast);
    }

    /// Every part of the list, which shows some at a time.
    @ParameterizedTest
    @EnumSource(Language.class)
    void noNameInTheListOfPointsIsCutOffOrBrokenAnywhere(Language language) {
        Set<String> cut = new TreeSet<>();
        for (int size : List.of(125, 175, 200)) {
            try (WindowRobot window = window(language, size)) {
                window.go(new Destination.Visit(visit, Optional.empty()));
                ListView<?> points = (ListView<?>) window.scene().all(".points").getFirst();
                for (int at = 0; at < points.getItems().size(); at += 2) {
                    int to = at;
                    Toolkit.doOnWindow(() -> points.scrollTo(to));
                    window.settle();
                    Toolkit.onWindow(
                                    () ->
                                            Stream.concat(
                                                            Sight.cutTexts(points).stream(),
                                                            Sight.brokenWords(points).stream())
                                                    .toList())
                            .forEach(text -> cut.add(size + ": " + text));
                }
            }
        }
        assertEquals(Set.of(), cut);
    }
}
