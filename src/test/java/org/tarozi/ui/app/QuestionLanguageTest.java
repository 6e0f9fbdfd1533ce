package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Value;
import org.tarozi.checklist.QuestionId;
import org.tarozi.job.Founding;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A programme of Uzbek questions in an English window.
class QuestionLanguageTest {

    @TempDir Path folder;

    private VisitFixture fixture;
    private WindowSettings settings;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        settings = new WindowSettings(folder);
        settings.setLanguage(Language.EN);
        try (Programme programme = fixture.open()) {
            programme
                    .editing(VisitFixture.author(), VisitFixture.CLOCK)
                    .set(programme.self(), Founding.LANGUAGE, Value.of("uz"));
        }
    }

    @Test
    void aVisitShowsTheQuestionsInTheLanguageOfTheProgramme() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.scene().awaitText("#detail-title", "Chiqishlar qulflanganmi?");
            assertEquals("UZ", shown(window.scene()));
            window.scene().awaitText("#visit-progress", "0 of 10 answered · 0 non-compliances");
        }
    }

    @Test
    void whoReadsThemInOtherLanguagesChoosesThemInTheVisit() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            choose(window.scene(), "EN + RU");
            window.scene().awaitText("#detail-title", "Are exits locked?");
            assertEquals(List.of("en"), new WindowSettings(folder).questionLanguages());
            assertEquals(List.of("ru"), new WindowSettings(folder).secondLanguages());

            choose(window.scene(), "UZ");
            window.scene().awaitText("#detail-title", "Chiqishlar qulflanganmi?");
            assertEquals(List.of(), new WindowSettings(folder).questionLanguages());
        }
    }

    @Test
    void keysTurnTheLanguages() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.L, KeyCode.SHORTCUT);
            scene.awaitText("#detail-title", "Are exits locked?");
            scene.press(KeyCode.L, KeyCode.SHORTCUT, KeyCode.SHIFT);
            scene.awaitText("#detail-second", "Заперты ли выходы?");
            assertEquals("EN + RU", shown(scene));
            scene.press(KeyCode.L, KeyCode.SHORTCUT);
            scene.awaitText("#detail-title", "Заперты ли выходы?");
            assertEquals("RU + EN", shown(scene)); // who reads two goes on to read two
            for (String next : List.of("RU + UZ", "RU", "RU + EN")) {
                scene.press(KeyCode.L, KeyCode.SHORTCUT, KeyCode.SHIFT);
                window.settle();
                assertEquals(next, shown(scene));
            }
        }
    }

    @Test
    void theSecondLanguageStandsBesideTheFirstInAllThatIsReadOfAQuestion() {
        settings.setQuestionLanguages(List.of("en"));
        settings.setSecondLanguages(List.of("ru"));
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitText("#detail-second", "Заперты ли выходы?");
            assertEquals("EN + RU", shown(scene));
            assertSaid(scene, ".detail", "Walk to each exit.", "Дойдите до выходов.");
            assertSaid(scene, ".detail", "Every door", "Каждая дверь");
            look(window, "i-one");
            assertSaid(scene, ".detail", "Наличные");
            look(window, "i-some");
            assertSaid(scene, ".detail", "Ночь");
        }
    }

    @Test
    void theUnitOfANumberIsReadWholeInBothLanguagesWithTheLargestTexts() throws IOException {
        String unit =
                "answer: number, unit: {en: hours in an ordinary week,"
                        + " ru: часов в обычную рабочую неделю, uz: odatdagi haftadagi soat}";
        String checklist = VisitFixture.CHECKLIST.replace("answer: number", unit);
        Path other = Files.createDirectory(folder.resolve("units"));
        fixture = VisitFixture.in(other, checklist);
        settings.setQuestionLanguages(List.of("ru"));
        settings.setSecondLanguages(List.of("uz"));
        settings.setTextSize(200);
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            look(window, "i-number");
            assertSaid(window.scene(), ".detail", "часов в обычную рабочую неделю");
            assertEquals(
                    List.of(),
                    Toolkit.onWindow(
                            () -> Sight.cutTexts(window.scene().scene().lookup(".detail"))));
        }
    }

    @Test
    void theLawIsNamedInTheLanguageOfTheQuestions() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitText("#detail-title", "Chiqishlar qulflanganmi?");
            assertSaid(
                    scene,
                    ".detail",
                    "C155 16-modda – 1981-yilgi Mehnat xavfsizligi va gigiyenasi toʻgʻrisidagi"
                            + " konvensiya");
            choose(scene, "EN + RU");
            scene.awaitText("#detail-title", "Are exits locked?");
            assertSaid(
                    scene,
                    ".detail",
                    "C155 Art.\u00a016 – Occupational Safety and Health Convention, 1981");
        }
    }

    private void look(WindowRobot window, String question) {
        window.go(new Destination.Visit(fixture.visit(), Optional.of(new QuestionId(question))));
        window.scene().awaitFocus("#questions");
    }

    private static void assertSaid(SceneRobot scene, String pane, String... texts) {
        List<String> said =
                Toolkit.onWindow(
                        () ->
                                scene.all(pane + " .label").stream()
                                        .filter(Node::isVisible)
                                        .map(node -> ((Label) node).getText())
                                        .toList());
        assertEquals(List.of(), Stream.of(texts).filter(text -> !said.contains(text)).toList());
    }

    private static ComboBox<?> box(SceneRobot scene) {
        return (ComboBox<?>) scene.scene().lookup("#question-languages");
    }

    private static String shown(SceneRobot scene) {
        return Toolkit.onWindow(() -> words(box(scene)));
    }

    /// What the user sees in it.
    private static String words(ComboBox<?> box) {
        return ((Labeled) ((ComboBoxListViewSkin<?>) box.getSkin()).getDisplayNode()).getText();
    }

    private static void choose(SceneRobot scene, String words) {
        Toolkit.doOnWindow(() -> choose(box(scene), words));
    }

    private static <T> void choose(ComboBox<T> box, String words) {
        box.getItems().stream()
                .filter(one -> box.getConverter().toString(one).equals(words))
                .forEach(box::setValue);
    }
}
