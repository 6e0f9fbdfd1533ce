package org.tarozi.ui.programme;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Deletion;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The table of a programme whose factories are all in the trash.
class AllInTrashTest {

    @TempDir Path folder;

    private VisitFixture fixture;

    @BeforeEach
    void putItsFactoryIntoTheTrash() {
        fixture = VisitFixture.in(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
        try (Programme programme = fixture.open()) {
            Editing editing = programme.editing(VisitFixture.author(), VisitFixture.CLOCK);
            programme
                    .group(fixture.factory())
                    .members()
                    .forEach(
                            member ->
                                    editing.apply(
                                            List.of(Deletion.proposal(member, member.root())),
                                            Optional.empty()));
        }
    }

    @Test
    void itSaysSoAndShowsThem() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitText("#factories .empty-title", "All factories are in the trash");
            scene.click("#show-all-trashed");
            Toolkit.await("it is listed", () -> listed(scene) == 1);
            scene.awaitFocus("#factories");
            Toolkit.await("it offers no more", () -> !scene.isSeen("#show-all-trashed"));
        }
    }

    @Test
    void whoSearchesIsToldThatNothingWasFound() {
        try (WindowRobot window = WindowRobot.open(folder, VisitFixture.CLOCK, fixture.file())) {
            SceneRobot scene = window.scene();
            scene.awaitSeen("#show-all-trashed");
            scene.press(KeyCode.F, KeyCode.SHORTCUT);
            scene.type("silk");
            scene.awaitText("#factories .empty-title", "Nothing found");
        }
    }

    private static int listed(SceneRobot scene) {
        return ((TableView<?>) scene.scene().lookup("#factories")).getItems().size();
    }
}
