package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.app.WindowRobot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Of hundreds of conflicts those of one factory, one question or one field are found by words.
class SoughtConflictsTest {

    private static final String ALL = "Result, Finding, Workers affected";

    @TempDir Path folder;

    private Place merged() {
        TwoAuditors auditors = new TwoAuditors(folder);
        return Place.of(auditors.office, folder).took(auditors.first).took(auditors.second);
    }

    private static String listed(ConflictsModel model) {
        return String.join(
                ", ", model.listed().rows().found().stream().map(DisputeRow::field).toList());
    }

    private static void search(ConflictsModel model, String words) {
        model.listed().rows().search().set(words);
    }

    @Test
    void everyWordOfTheSearchStandsInWhatIsListed() {
        try (Place place = merged()) {
            ConflictsModel model = Decider.at(place).model();
            model.refresh();
            assertEquals(ALL, listed(model));
            search(model, "ipak affected");
            assertEquals("Workers affected", listed(model));
            search(model, "3.1.5");
            assertEquals("Result", listed(model));
            search(model, "ipak cotton");
            assertEquals("", listed(model));
            assertEquals(Optional.empty(), model.dispute().get());
            search(model, "");
            assertEquals(ALL, listed(model));
        }
    }

    @Test
    void theFirstThatIsListedIsLookedAtUnlessTheOneBeforeIsToo() {
        try (Place place = merged()) {
            Decider decider = Decider.at(place);
            decider.model().refresh();
            search(decider.model(), "affected");
            assertEquals("Workers affected", decider.dispute().row().field());
            search(decider.model(), "");
            assertEquals("Workers affected", decider.dispute().row().field());
        }
    }

    @Test
    void whatIsTakenBackIsListedWhateverIsSearchedFor() {
        try (Place place = merged()) {
            Decider decider = Decider.at(place);
            ConflictsModel model = decider.model();
            model.refresh();
            search(model, "Result");
            decider.keep("Compliant");
            assertEquals("", listed(model));
            assertEquals(2, model.listed().waiting().getValue());
            search(model, "Finding");
            model.decided().undo();
            assertEquals("Result", decider.dispute().row().field());
            assertEquals(ALL, listed(model));
        }
    }

    @Test
    void whoComesForAnotherConflictSeesItAndWhoComesBackHisSearch() {
        try (Place place = merged()) {
            MergeModel before = come(place, new Destination.Merge(List.of()));
            search(before.conflicts(), "affected");
            before.leave();

            MergeModel back = come(place, new Destination.Merge(List.of()));
            assertEquals("Workers affected", listed(back.conflicts()));
            back.leave();

            MergeModel other = come(place, Destination.Merge.deciding(Desk.visit(1)));
            assertEquals(ALL, listed(other.conflicts()));
            assertEquals("Result", new Decider(other.conflicts()).dispute().row().field());
        }
    }

    private static MergeModel come(Place place, Destination.Merge destination) {
        MergeModel model = new MergeModel(place.open(), place.workplace(), destination);
        model.conflicts().refresh();
        return model;
    }

    @Test
    void theKeysLeadToTheSearchAndFromItToWhatItFound() {
        Desk office = AtConflicts.merged(folder);
        new WindowSettings(folder).setLanguage(Language.EN);
        try (WindowRobot window = WindowRobot.open(folder, Place.CLOCK, office.file())) {
            SceneRobot scene = window.scene();
            scene.click("#tab-merge");
            scene.awaitFocus("#conflict-list");
            scene.press(KeyCode.F, KeyCode.SHORTCUT);
            scene.awaitFocus("#conflict-list-search");
            scene.type("finding 1");
            scene.awaitText("#conflict-list-search", "finding 1");
            Toolkit.await(
                    "nothing is decided", () -> "3".equals(scene.text("#count-part-conflicts")));
            scene.press(KeyCode.ESCAPE);
            scene.awaitText("#conflict-list-search", "");
            scene.type("finding");
            scene.awaitText("#dispute-field", "Finding");
            scene.press(KeyCode.ENTER);
            scene.awaitFocus("#conflict-list");
            scene.awaitText("#dispute-field", "Finding");
        }
    }

    @Test
    void importsAreFoundByTheirFiles() {
        try (Place place = merged()) {
            ImportsModel model = new ImportsModel(place.open(), place.workplace());
            model.refresh();
            PastImport first = model.imports().all().getLast();
            model.imports().search().set("BEKZOD.tza");
            assertEquals(List.of(first), List.copyOf(model.imports().found()));
            assertEquals(Optional.of(first), model.chosen().get());
            model.choose(model.imports().all().getFirst().id());
            assertEquals(2, model.imports().found().size());
        }
    }
}
