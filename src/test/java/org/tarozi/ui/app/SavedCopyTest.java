package org.tarozi.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.Moments;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.util.List;

/// A backup of a programme that is worked on.
class SavedCopyTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
    }

    private Value answer(Path file) {
        try (Programme programme = VisitFixture.opened(Programme.openToRead(file))) {
            return programme
                    .group(fixture.answer("q1").root())
                    .state("answer/q1", "result")
                    .value();
        }
    }

    @Test
    void theCopyStaysAsItWasAndOneGoesOnInTheProgramme() {
        Path copy = folder.resolve("copy.tarozi");
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            SceneRobot scene = window.scene();
            scene.press(KeyCode.DIGIT1);
            window.outside().willChoose(copy);
            window.chooseOfProgramme("save-copy");
            scene.awaitText(
                    "#notice-sentence",
                    "A copy of the programme as it is now was saved: "
                            + copy
                            + ". You go on in the programme itself.");
            assertEquals(fixture.file().toString(), scene.text("#file"));
            assertEquals(
                    List.of("small " + Moments.day(VisitFixture.CLOCK.instant()) + ".tarozi"),
                    window.outside().suggested());
            scene.awaitFocus("#questions");
            scene.press(KeyCode.DIGIT2);
            scene.awaitText("#visit-progress", "1 of 10 answered · 1 non-compliance");
        }
        assertEquals(Value.of("compliant"), answer(copy));
        assertEquals(Value.of("non_compliant"), answer(fixture.file()));
    }

    @Test
    void itIsNotLaidOverTheProgrammeItself() {
        try (WindowRobot window = WindowRobot.inVisit(folder, fixture)) {
            window.outside().willChoose(fixture.file());
            window.chooseOfProgramme("save-copy");
            window.scene()
                    .awaitText(
                            "#notice-sentence",
                            fixture.file()
                                    + " is there already. Choose another name; nothing was"
                                    + " changed. Error code T-EXISTS.");
        }
        assertEquals(Value.CLEARED, answer(fixture.file()));
    }
}
