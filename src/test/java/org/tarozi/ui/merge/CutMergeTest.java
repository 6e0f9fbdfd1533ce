package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.exchange.Receipt;
import org.tarozi.profile.DraftsFile;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.HeldBackground;
import org.tarozi.ui.Notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the next start is told of files that were looked at or merged when the program was killed.
class CutMergeTest {

    @TempDir Path folder;

    private TwoAuditors auditors;

    @BeforeEach
    void visit() {
        auditors = new TwoAuditors(folder);
    }

    private static Optional<Notice> told(Place place) {
        return new CutMerge(Drafts.in(place.open().sights()))
                .told(place.programme(), Texts.in(Language.EN));
    }

    private Notice again(String sentence) {
        return Notice.recovered(sentence)
                .leading(
                        "Look at the files again",
                        new Destination.Merge(List.of(auditors.first, auditors.second)));
    }

    private TakeInModel looking(Place place) {
        TakeInModel model = new TakeInModel(place.open(), place.workplace());
        model.look(List.of(auditors.first, auditors.second));
        return model;
    }

    @Test
    void filesThatWereLookedAtAreProposedAgain() {
        try (Place place = Place.of(auditors.office, folder)) {
            looking(place);
            assertEquals(
                    Optional.of(
                            again(
                                    "Tarozi was ended before 2 files were merged: bekzod.tza,"
                                            + " dilnoza.tza.")),
                    told(place));
        }
    }

    @Test
    void aLookWhoseFilesWereMergedMeanwhileIsNothingToTell() {
        try (Place place = Place.of(auditors.office, folder)) {
            looking(place);
            place.took(auditors.first, auditors.second);
            assertEquals(Optional.empty(), told(place));
            CutMerge kept = new CutMerge(Drafts.in(place.open().sights()));
            kept.settle(place.programme().batches().size());
            assertEquals(List.of(), kept.files());
        }
    }

    /// The disk as a kill finds it: the notes are written between any two steps of the window.
    @Test
    void untilTheEndOfAMergeIsNotedItsFilesAreNotedAsBeingMerged() {
        HeldBackground held = new HeldBackground();
        try (Place place = Place.of(auditors.office, folder, Language.EN, held.background())) {
            TakeInModel model = looking(place);
            held.doAll();
            List<Boolean> merging = new ArrayList<>();
            Drafts.in(place.open().sights())
                    .all()
                    .subscribe(
                            all ->
                                    merging.add(
                                            all.containsKey("merge")
                                                    && all.get("merge").containsKey("merging")));
            model.merge();
            held.doAll();
            assertEquals(List.of(false, true, false), merging);
            assertEquals(1, place.programme().batches().size());
        }
    }

    @Test
    void theNoteOfAMergeIsOnTheDiskBeforeItBegins() {
        HeldBackground held = new HeldBackground();
        try (Place place = Place.of(auditors.office, folder, Language.EN, held.background())) {
            DraftsFile file =
                    new DraftsFile(folder, place.programme().id(), place.programme().file());
            place.open().sights().keep(Drafts.of(file, Map.of(), held.background()));
            TakeInModel model = looking(place);
            held.doAll();
            model.merge();
            List<String> found = new ArrayList<>();
            model.work()
                    .get()
                    .orElseThrow()
                    .progress()
                    .words()
                    .addListener(
                            (words, before, now) ->
                                    found.add(
                                            now
                                                    + file.read()
                                                            .getOrDefault("merge", Map.of())
                                                            .get("merging")));
            held.doAll();
            assertEquals(List.of("1 of 2: bekzod.tza", "2 of 2: dilnoza.tza"), found);
            assertEquals(Map.of(), file.read());
        }
    }

    @Test
    void aFileThatWasTakenOutIsNotProposedAgain() {
        HeldBackground held = new HeldBackground();
        try (Place place = Place.of(auditors.office, folder, Language.EN, held.background())) {
            TakeInModel model = looking(place);
            held.doAll();
            Receipt receipt = ((TakeInModel.Stage.Looked) model.stage().get()).receipt();
            model.leaveOut(receipt.files().getFirst(), receipt.files().getLast());
            held.doAll();
            assertEquals(
                    List.of(auditors.second),
                    new CutMerge(Drafts.in(place.open().sights())).files());
        }
    }

    @Test
    void filesThatWereBeingMergedAreSaidNotToBeWritten() {
        HeldBackground held = new HeldBackground();
        try (Place place = Place.of(auditors.office, folder, Language.EN, held.background())) {
            TakeInModel model = looking(place);
            held.doAll();
            model.merge();
            assertEquals(
                    Optional.of(
                            again(
                                    "Tarozi was ended while 2 files were being merged: bekzod.tza,"
                                            + " dilnoza.tza. Nothing of them was written.")),
                    told(place));
        }
    }

    @Test
    void filesThatWereMergedBeforeTheEndWasNotedAreSaidToBeWritten() {
        HeldBackground held = new HeldBackground();
        try (Place place = Place.of(auditors.office, folder, Language.EN, held.background())) {
            TakeInModel model = looking(place);
            held.doAll();
            model.merge();
            place.took(auditors.first, auditors.second);
            assertEquals(
                    Optional.of(
                            Notice.recovered(
                                    "Tarozi was ended just after 2 files were merged: bekzod.tza,"
                                            + " dilnoza.tza. All of them is written; the receipt is"
                                            + " under “Imports so far”.")),
                    told(place));
        }
    }

    @Test
    void whatWasMergedOrPutAsideIsNothingToTell() {
        try (Place place = Place.of(auditors.office, folder)) {
            looking(place).merge();
            assertEquals(Optional.empty(), told(place));
            looking(place).startAgain();
            assertEquals(Optional.empty(), told(place));
        }
    }

    @Test
    void filesThatSomebodyLeftLookedAtAreToldAndOnlyThoseThatAreThereOffered() throws IOException {
        try (Place place = Place.of(auditors.office, folder)) {
            looking(place).leave();
            String sentence =
                    "Tarozi was ended before 2 files were merged: bekzod.tza, dilnoza.tza.";
            assertEquals(Optional.of(again(sentence)), told(place));
            Files.delete(auditors.second);
            assertEquals(
                    Optional.of(
                            Notice.recovered(sentence)
                                    .leading(
                                            "Look at the file again",
                                            new Destination.Merge(List.of(auditors.first)))),
                    told(place));
            Files.delete(auditors.first);
            assertEquals(Optional.of(Notice.recovered(sentence)), told(place));
        }
    }

    @Test
    void filesThatCameWhileSomebodyWroteAreToldUntilTheyAreLookedAt() {
        try (Place place = Place.of(auditors.office, folder)) {
            CutMerge kept = new CutMerge(Drafts.in(place.open().sights()));
            kept.arrive(List.of(auditors.first));
            assertEquals(
                    List.of(auditors.first, auditors.second),
                    kept.arrive(List.of(auditors.second, auditors.first)));
            assertEquals(
                    Optional.of(
                            again(
                                    "Tarozi was ended before 2 files were merged: bekzod.tza,"
                                            + " dilnoza.tza.")),
                    told(place));
            kept.looking(List.of(auditors.first));
            assertEquals(List.of(auditors.second), kept.arrived());
        }
    }

    @Test
    void filesThatHadComeInAWindowThatIsGoneAreOffered() {
        try (Place place = Place.of(auditors.office, folder)) {
            CutMerge kept = new CutMerge(Drafts.in(place.open().sights()));
            kept.arrive(List.of(auditors.first));
            kept.comeBack();
            assertEquals(
                    List.of(auditors.first),
                    new TakeInModel(place.open(), place.workplace()).cutOff());
            assertEquals(List.of(), kept.arrived());
        }
    }

    @Test
    void filesOfAMergeThatWasCutOffAreOfferedUntilOthersAreLookedAt() {
        List<Path> files = List.of(auditors.first, auditors.second);
        try (Place place = Place.of(auditors.office, folder)) {
            new CutMerge(Drafts.in(place.open().sights())).merging(files, 0);
            new TakeInModel(place.open(), place.workplace()).leave();
            TakeInModel model = new TakeInModel(place.open(), place.workplace());
            assertEquals(files, model.cutOff());
            model.look(List.of(auditors.first));
            assertEquals(List.of(), model.cutOff());
            model.startAgain();
            assertEquals(
                    List.of(), new TakeInModel(place.open(), place.workplace()).cutOff(), "done");
        }
    }

    @Test
    void whatWasWrittenAfterAllIsNotOffered() {
        try (Place place = Place.of(auditors.office, folder)) {
            CutMerge kept = new CutMerge(Drafts.in(place.open().sights()));
            kept.merging(List.of(auditors.first), 0);
            kept.settle(0);
            assertEquals(List.of(auditors.first), kept.files());
            kept.settle(1);
            assertEquals(List.of(), kept.files());
        }
    }

    @Test
    void aMergeThatWasCancelledLeavesItsFilesLookedAt() {
        HeldBackground held = new HeldBackground();
        try (Place place = Place.of(auditors.office, folder, Language.EN, held.background())) {
            TakeInModel model = looking(place);
            held.doAll();
            model.merge();
            model.cancel();
            held.doAll();
            assertEquals(
                    true,
                    told(place).orElseThrow().sentence().contains("before 2 files"),
                    "not merged");
            assertEquals(List.of(), place.programme().batches());
        }
    }

    @Test
    void whatSomebodyEditedIsPassedOver() {
        try (Place place = Place.of(auditors.office, folder)) {
            Drafts drafts = Drafts.in(place.open().sights());
            drafts.keep("merge", Map.of("file x", "a.tza", "file 1", "\0", "merging", ""));
            assertEquals(Optional.empty(), told(place));
        }
    }
}
