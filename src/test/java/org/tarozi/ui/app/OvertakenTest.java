package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Subject;
import org.tarozi.job.Subjects;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where taking back leads to another question, the next key changes nothing of that one.
class OvertakenTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    /// What a field of an answer says in the file.
    private String kept(String question, String field) {
        try (Programme programme = fixture.open()) {
            Subject visit = Subjects.of(fixture.visit());
            return programme
                    .group(visit)
                    .state(visit.relative(fixture.answer(question)), field)
                    .value()
                    .display();
        }
    }

    /// Answers the second question, and goes back to the first.
    private static SceneRobot answered(WindowRobot window) {
        SceneRobot scene = window.scene();
        scene.press(KeyCode.DOWN);
        scene.press(KeyCode.DIGIT2);
        scene.awaitText("#visit-progress", "1 of 10 answered · 1 non-compliance");
        scene.press(KeyCode.UP);
        scene.awaitText("#detail-title", "Are exits locked?");
        return scene;
    }

    private static boolean isThere(SceneRobot scene, String selector) {
        return Toolkit.onWindow(() -> scene.scene().lookup(selector).isFocused());
    }

    @Test
    void aTickIsNotSetInTheQuestionThatTakingBackLedTo() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = answered(window);
            scene.focus("#method-documents");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#visit-progress", "0 of 10 answered · 0 non-compliances");
            window.settle();
            assertEquals(true, isThere(scene, "#questions"));
            scene.press(KeyCode.SPACE);
            scene.press(KeyCode.UP);
            scene.focus("#method-documents");
            scene.press(KeyCode.Y, KeyCode.SHORTCUT);
            scene.awaitText("#visit-progress", "1 of 10 answered · 1 non-compliance");
            window.settle();
            assertEquals(true, isThere(scene, "#questions"));
            scene.press(KeyCode.SPACE);
            window.settle();
        }
        assertEquals("", kept("q2", "methods"));
        assertEquals("non_compliant", kept("q2", "result"));
    }

    @Test
    void whoIsAtAPhotoGoesToTheQuestionsToo() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "names");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            window.outside().willChoose(list);
            scene.press(KeyCode.F5);
            scene.awaitSeen(".photo");
            window.settle();
            answered(window);
            scene.focus(".photo-frame");
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            scene.awaitText("#visit-progress", "0 of 10 answered · 0 non-compliances");
            window.settle();
            assertEquals(true, isThere(scene, "#questions"));
        }
    }

    @Test
    void aTickThatIsTakenBackKeepsTheKeyboard() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.F4); // another question, with the keyboard on the questions
            scene.press(KeyCode.UP);
            scene.focus("#method-documents");
            scene.press(KeyCode.SPACE);
            window.settle();
            scene.press(KeyCode.Z, KeyCode.SHORTCUT);
            window.settle();
            assertEquals(true, isThere(scene, "#method-documents"));
        }
        assertEquals("", kept("q1", "methods"));
    }
}
