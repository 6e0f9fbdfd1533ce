package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Sight;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A visit on a checklist in languages that the window itself does not speak.
class ForeignQuestionsTest {

    private static final String CHECKLIST =
            """
            tarozi: checklist/1
            id: morocco
            title: {fr: Liste du Maroc, ar: قائمة المغرب}
            languages: [ar, fr]
            profile: [{id: dormitory, title: {ar: سكن, fr: Dortoir}, type: yes_no}]
            clusters:
              - id: c
                title: {ar: الأجور والساعات, fr: Salaires}
                points:
                  - id: p
                    title: {ar: الحد الأدنى (SMIG) للأجور, fr: SMIG}
                    questions:
                      - id: a1
                        text: {ar: هل يُدفع SMIG؟, fr: Le SMIG est-il payé ?}
                        finding: no
                        guidance: {ar: خذ عشر قسائم أجور., fr: Prenez dix bulletins.}
                      - id: a2
                        text: {fr: Les heures sont-elles dépassées ?}
                        finding: yes
            """;

    private static final String QUESTION = "هل يُدفع SMIG؟";

    private static final String LONG =
            "هل يُدفع الحد الأدنى للأجور (SMIG) لجميع العمال في المصنع، بمن فيهم العمال المؤقتون"
                    + " والمتدربون والعاملون من المنزل، في موعد لا يتجاوز اليوم 5 من الشهر؟";

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder, CHECKLIST);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    @Test
    void theLanguagesOfferedAreThoseOfTheChecklist() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitText("#detail-title", QUESTION);
            assertEquals(List.of("AR", "AR + FR", "FR", "FR + AR"), offered(scene));
            scene.press(KeyCode.L, KeyCode.SHORTCUT, KeyCode.SHIFT);
            scene.awaitText("#detail-second", "Le SMIG est-il payé ?");
            scene.press(KeyCode.L, KeyCode.SHORTCUT);
            scene.awaitText("#detail-title", "Le SMIG est-il payé ?");
            assertEquals(List.of("fr"), new WindowSettings(folder).questionLanguages());
            assertEquals(List.of("ar"), new WindowSettings(folder).secondLanguages());
            assertEquals("Languages of the questions: français + العربية", heard(scene));
        }
    }

    @Test
    void whatIsWrittenFromRightToLeftBeginsAtTheRight() {
        new WindowSettings(folder).setSecondLanguages(List.of("fr"));
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitText("#detail-title", QUESTION);
            window.settle();
            for (String text :
                    List.of("#detail-title", ".question-text", ".guidance", ".cluster")) {
                assertEquals(NodeOrientation.RIGHT_TO_LEFT, orientation(scene, text), text);
            }
            assertEquals(NodeOrientation.LEFT_TO_RIGHT, orientation(scene, "#detail-second"));
            assertEquals(0, Toolkit.onWindow(() -> roomAtTheRight(scene, "#detail-title")), 1);
        }
    }

    @Test
    void whatStandsInForItIsWrittenAsItsOwnLanguageIs() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitText("#detail-title", QUESTION);
            scene.press(KeyCode.DOWN);
            scene.awaitText("#detail-title", "[fr] Les heures sont-elles dépassées ?");
            assertEquals(NodeOrientation.LEFT_TO_RIGHT, orientation(scene, "#detail-title"));
        }
    }

    @Test
    void longTextsStandWholeOnTheirLines() throws IOException {
        new WindowSettings(folder).setSecondLanguages(List.of("fr"));
        fixture = VisitFixture.in(folder("long"), CHECKLIST.replace(QUESTION, LONG));
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#detail-title");
            scene.awaitText("#visit-progress", "0 of 2 answered · 0 non-compliances");
            window.settle();
            for (String text : List.of("#detail-title", ".question-text")) {
                assertEquals(whole(LONG), whole(shown(scene, text)).replace("1.1.1 ", ""));
                assertTrue(shown(scene, text).contains("\n"), text);
            }
            assertEquals(
                    List.of(),
                    Toolkit.onWindow(
                            () -> Sight.cutTexts(window.scene().scene().lookup(".detail"))));
        }
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    private static String shown(SceneRobot scene, String selector) {
        return Toolkit.onWindow(() -> ((Label) scene.scene().lookup(selector)).getText());
    }

    private static String whole(String lines) {
        return lines.replaceAll("\\s+", " ");
    }

    private static NodeOrientation orientation(SceneRobot scene, String selector) {
        return Toolkit.onWindow(() -> scene.scene().lookup(selector).getEffectiveNodeOrientation());
    }

    /// How far what is shown ends before what holds it does.
    private static double roomAtTheRight(SceneRobot scene, String selector) {
        Node text = scene.scene().lookup(selector + " > .text");
        Region room = (Region) scene.scene().lookup(selector).getParent();
        Bounds bounds = text.localToScene(text.getLayoutBounds());
        Bounds all = room.localToScene(room.getLayoutBounds());
        return all.getMaxX() - room.getInsets().getRight() - bounds.getMaxX();
    }

    private static List<String> offered(SceneRobot scene) {
        return Toolkit.onWindow(() -> words(box(scene)));
    }

    private static <T> List<String> words(ComboBox<T> box) {
        return box.getItems().stream().map(box.getConverter()::toString).toList();
    }

    private static String heard(SceneRobot scene) {
        return Toolkit.onWindow(() -> box(scene).getAccessibleText());
    }

    private static ComboBox<?> box(SceneRobot scene) {
        return (ComboBox<?>) scene.scene().lookup("#question-languages");
    }
}
