package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.QuestionId;
import org.tarozi.sample.Demo;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/// What of a visit has room where there is little of it: small windows and large texts.
class VisitRoomTest {

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
        settings.setLanguage(Language.RU);
        settings.setTextSize(200);
        settings.setSecondLanguages(List.of());
    }

    private static WindowRobot inSample(int width, int height, Destination destination) {
        WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, width, height, sample);
        window.scene().awaitText("#file", sample.toString());
        window.go(destination);
        return window;
    }

    @ParameterizedTest
    @CsvSource({"1280, 700, 100", "1000, 620, 100", "1366, 768, 200", "1000, 620, 200"})
    void theFactoryOfAVisitIsNamedInFull(int width, int height, int textSize) {
        settings.setTextSize(textSize);
        Destination visit = new Destination.Visit(firstVisit(), Optional.empty());
        try (WindowRobot window = inSample(width, height, visit)) {
            Label name = (Label) window.scene().all("#visit-factory").getFirst();
            assertEquals(true, name.getText().startsWith("Sample "));
            assertEquals(name.getText(), ((Text) name.lookup(".text")).getText());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theHeadOfAVisitFoldsInTheSmallestWindow(Language language) {
        settings.setLanguage(language);
        settings.setTextSize(100);
        Destination visit = new Destination.Visit(firstVisit(), Optional.empty());
        try (WindowRobot window = inSample(1000, 620, visit)) {
            double head = bounds(window.scene(), ".visit-header").getHeight();
            assertTrue(head < 80, "height: " + head);
        }
    }

    /// Its progress tells of a conflict, which makes it long, and goes on in a second line.
    @ParameterizedTest
    @EnumSource(Language.class)
    void whatCanBeDoneWithAVisitStaysInSightOnALaptop(Language language) {
        settings.setLanguage(language);
        settings.setSecondLanguages(List.of("ru"));
        settings.setTextSize(100);
        Destination visit = new Destination.Visit(visit(5), Optional.empty());
        try (WindowRobot window = inSample(1366, 768, visit)) {
            window.settle();
            assertEquals(true, Toolkit.onWindow(() -> window.scene().isSeen("#visit-hand-over")));
            Node head = window.scene().scene().lookup(".visit-header");
            assertEquals(List.of(), Toolkit.onWindow(() -> Sight.cutTexts(head)));
            assertTrue(bounds(window.scene(), ".visit-header").getHeight() < 80);
        }
    }

    @Test
    void theResultsOfAQuestionAreInSightBesideASecondLanguage() {
        settings.setLanguage(Language.UZ);
        settings.setSecondLanguages(List.of("ru"));
        QuestionId question = new QuestionId("os-exits-blocked");
        Destination visit = new Destination.Visit(firstVisit(), Optional.of(question));
        try (WindowRobot window = inSample(1366, 768, visit)) {
            window.settle();
            Bounds results = bounds(window.scene(), ".question-cell:current .result");
            assertTrue(results.getMaxY() < bounds(window.scene(), ".status-bar").getMinY());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aQuestionAndAllItsResultsAreInSightWithTheLargestText(Language language) {
        settings.setLanguage(language);
        QuestionId question = new QuestionId("os-exits-blocked");
        Destination visit = new Destination.Visit(firstVisit(), Optional.of(question));
        try (WindowRobot window = inSample(1366, 768, visit)) {
            window.scene().awaitSeen("#visit-sealed");
            window.settle();
            Bounds list = bounds(window.scene(), "#questions");
            assertTrue(
                    list.contains(bounds(window.scene(), ".question-cell:current .question-text")));
            assertEquals(3, results(window).size());
            assertEquals(
                    List.of(),
                    results(window).stream().filter(one -> !list.contains(one)).toList());
        }
    }

    private static List<Bounds> results(WindowRobot window) {
        Node root = window.scene().scene().getRoot();
        return Toolkit.onWindow(
                () ->
                        window.scene().all(".question-cell:current .result").stream()
                                .map(one -> Sight.within(root, one))
                                .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPhotoIsNoWiderThanThePaneOfItsQuestion(Language language) {
        settings.setLanguage(language);
        Destination visit =
                new Destination.Visit(
                        visitWithPhoto(), Optional.of(new QuestionId("os-exits-blocked")));
        try (WindowRobot window = inSample(1366, 768, visit)) {
            window.settle();
            window.scene().press(KeyCode.DIGIT1);
            window.scene().awaitSeen("#notice-sentence"); // which leaves less room
            window.settle();
            assertEquals(
                    false,
                    Toolkit.onWindow(
                            () ->
                                    window.scene().all("#detail > .scroll-bar:horizontal").stream()
                                            .anyMatch(Node::isVisible)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noCaptionAtAQuestionIsCutInTheSmallestWindow(Language language) {
        settings.setLanguage(language);
        Destination visit = new Destination.Visit(firstVisit(), Optional.empty());
        try (WindowRobot window = inSample(1000, 620, visit)) {
            window.settle();
            assertEquals(
                    List.of(),
                    Toolkit.onWindow(
                            () -> Sight.cutTexts(window.scene().scene().lookup(".detail"))));
        }
    }

    @Test
    void theWordsToSearchForTakeThePlaceOfTheFilterWhileTheyAreWanted() {
        Destination visit = new Destination.Visit(firstVisit(), Optional.empty());
        try (WindowRobot window = inSample(1366, 768, visit)) {
            SceneRobot scene = window.scene();
            scene.awaitFocus("#questions");
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#visit-search")));
            double list = bounds(scene, "#questions").getMinY();
            scene.press(KeyCode.F7);
            scene.awaitFocus("#visit-search");
            assertEquals(false, Toolkit.onWindow(() -> scene.isSeen("#visit-filter")));
            scene.type("7.8.1");
            scene.press(KeyCode.ENTER);
            scene.awaitFocus("#questions");
            window.settle();
            assertEquals(true, Toolkit.onWindow(() -> scene.isSeen("#visit-search")));
            assertEquals(list, bounds(scene, "#questions").getMinY());
            scene.click("#visit-close-search");
            scene.awaitSeen("#visit-filter");
            scene.awaitFocus("#questions");
            scene.click("#visit-open-search");
            scene.awaitFocus("#visit-search");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLongNameLeavesRoomForTheProgress(Language language) throws IOException {
        settings.setLanguage(language);
        settings.setTextSize(100);
        Path copy = folder.resolve("long-" + language.tag() + ".tarozi");
        Files.copy(sample, copy, StandardCopyOption.REPLACE_EXISTING);
        nameAtLength(copy);
        Destination visit = new Destination.Visit(firstVisit(), Optional.empty());
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, 1280, 700, copy)) {
            window.scene().awaitText("#file", copy.toString());
            window.go(visit);
            window.settle();
            Node head = window.scene().scene().lookup(".visit-header");
            assertEquals(List.of(), Toolkit.onWindow(() -> Sight.brokenWords(head)));
            assertTrue(bounds(window.scene(), "#visit-progress").getWidth() > 120);
        }
    }

    private static void nameAtLength(Path file) {
        try (Programme programme = VisitFixture.opened(Programme.open(file))) {
            String factory =
                    programme
                            .assessments()
                            .assessments()
                            .getFirst()
                            .factory()
                            .orElseThrow()
                            .toString();
            programme
                    .editing(VisitFixture.author(), VisitFixture.CLOCK)
                    .set(
                            new Subject("factory/" + factory),
                            OfFactory.NAME.key(),
                            Value.of("Sample garments and knitwear joint venture ".repeat(4)));
        }
    }

    private static Bounds bounds(SceneRobot scene, String part) {
        return Toolkit.onWindow(
                () -> Sight.within(scene.scene().getRoot(), scene.scene().lookup(part)));
    }

    private static AssessmentId firstVisit() {
        return visit(0);
    }

    /// One with a photo of the exits.
    private static AssessmentId visitWithPhoto() {
        return visit(1);
    }

    private static AssessmentId visit(int number) {
        try (Programme programme = VisitFixture.opened(Programme.open(sample))) {
            return programme.assessments().assessments().get(number).id();
        }
    }
}
