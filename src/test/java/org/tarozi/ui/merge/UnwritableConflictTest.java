package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Value;
import org.tarozi.exchange.Importer;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.DirectBackground;
import org.tarozi.ui.FakeFrame;
import org.tarozi.ui.FakeOutside;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.Workplace;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A decision in a file that can only be read.
class UnwritableConflictTest {

    @TempDir Path folder;

    private final List<Throwable> told = new ArrayList<>();

    @Test
    void theConflictIsStillLookedAtWhereItCouldNotBeDecided() {
        VisitFixture fixture = VisitFixture.in(folder);
        try (Programme programme = fixture.open()) {
            fixture.dispute(programme, "q1", OfAnswer.NOTE, Value.of("Two doors"), Value.of("One"));
        }
        try (Programme programme = VisitFixture.opened(Programme.openToRead(fixture.file()))) {
            OpenProgramme open =
                    new OpenProgramme(
                            programme,
                            DirectBackground.telling(told::add),
                            VisitFixture.author(),
                            VisitFixture.CLOCK);
            ConflictsModel model = new ConflictsModel(open, workplace(), Optional.empty());
            model.refresh();
            model.chosen().set(Optional.of(model.listed().all().getFirst()));
            Optional<Dispute> before = model.dispute().get();
            model.keep(0);

            assertEquals(1, told.size());
            assertEquals(2, before.orElseThrow().versions().size());
            assertEquals(before, model.dispute().get());
        }
    }

    @Test
    void noDecisionIsOfferedWhereNoneCanBeWritten() {
        VisitFixture fixture = VisitFixture.in(folder);
        try (Programme programme = fixture.open()) {
            fixture.dispute(programme, "q1", OfAnswer.NOTE, Value.of("Two doors"), Value.of("One"));
        }
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = WindowRobot.toRead(folder, fixture.file())) {
            SceneRobot scene = window.scene();
            window.go(Destination.Merge.deciding(fixture.answer("q1")));
            for (String button : List.of("#keep-1", "#keep-2", "#keep-both", "#write-other")) {
                scene.awaitDisabled(button);
            }
            assertEquals(List.of(), scene.all("#reason"));
            assertEquals(List.of(), scene.all("#dispute-keys"));
            scene.awaitSeen("#show-in-visit");
            scene.press(KeyCode.DIGIT1);
            scene.awaitSeen("#notice-sentence");
            scene.awaitDisabled("#keep-1");
        }
    }

    @Test
    void filesAreLookedAtAndNotMergedAndImportsStay() {
        TwoAuditors auditors = new TwoAuditors(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
        try (Programme office = auditors.office.open()) {
            new Importer(office, "Aziza", Place.CLOCK).run(List.of(auditors.second));
        }
        try (WindowRobot window = WindowRobot.toRead(folder, auditors.office.file())) {
            SceneRobot scene = window.scene();
            window.drop(auditors.first);
            scene.awaitSeen("#looked-statuses");
            scene.awaitDisabled("#merge");
            scene.awaitFocus("#put-aside");
            scene.click("#part-imports");
            scene.click("#take-back");
            scene.awaitDisabled("#take-back-now");
            scene.awaitFocus("#leave-it");
        }
    }

    private Workplace workplace() {
        return new Workplace(
                Texts.in(Language.EN),
                DirectBackground.create(),
                new FakeFrame(),
                new FakeOutside(),
                new WindowSettings(folder));
    }
}
