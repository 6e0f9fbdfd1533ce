package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.DirectBackground;
import org.tarozi.ui.FakeFrame;
import org.tarozi.ui.FakeOutside;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.Workplace;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The profile of a factory in a file that can only be read.
class UnwritableProfileTest {

    @TempDir Path folder;

    private final List<Throwable> told = new ArrayList<>();

    @Test
    void itSaysSoAndCanOnlyBeRead() {
        VisitFixture fixture = VisitFixture.in(folder);
        try (Programme programme = VisitFixture.opened(Programme.openToRead(fixture.file()));
                WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK)) {
            SceneRobot scene = window.scene();
            Toolkit.doOnWindow(() -> scene.scene().setRoot(view(programme)));
            scene.focus("#factories");
            scene.press(KeyCode.DOWN);
            scene.click("#edit-profile");
            scene.awaitText(
                    "#profile-sealed",
                    "This file can only be read where it lies. To work on it, copy it to a folder"
                            + " that can be written and open the copy.");
            for (String field : List.of("#profile-region", "#profile-workers")) {
                assertEquals(
                        true,
                        Toolkit.onWindow(() -> scene.scene().lookup(field).isDisabled()),
                        field);
            }
            assertEquals(List.of(), told);
        }
    }

    private Parent view(Programme programme) {
        OpenProgramme open =
                new OpenProgramme(
                        programme,
                        DirectBackground.telling(told::add),
                        VisitFixture.author(),
                        VisitFixture.CLOCK);
        Workplace workplace =
                new Workplace(
                        Texts.in(Language.EN),
                        DirectBackground.create(),
                        new FakeFrame(),
                        new FakeOutside(),
                        new WindowSettings(folder));
        return new ProgrammeScreen(open, workplace, new Destination.Factories(Optional.empty()))
                .view();
    }
}
