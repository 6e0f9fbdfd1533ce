package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.store.projection.Conflict;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.HeldBackground;
import org.tarozi.ui.merge.MergeModel.Part;
import org.tarozi.ui.merge.TakeInModel.Stage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class MergeModelTest {

    private static final Destination.Merge BY_ITSELF = new Destination.Merge(List.of());

    @TempDir Path folder;

    private TwoAuditors auditors;

    @BeforeEach
    void visit() {
        auditors = new TwoAuditors(folder);
    }

    @Test
    void droppedFilesAreLookedAtAtOnce() {
        try (Place place = Place.of(auditors.office, folder)) {
            MergeModel model =
                    new MergeModel(
                            place.open(),
                            place.workplace(),
                            new Destination.Merge(List.of(auditors.first)));

            assertEquals(Part.FILES, model.part().get());
            assertEquals(Stage.Looked.class, model.takeIn().stage().get().getClass());
        }
    }

    @Test
    void whatWaitsForADecisionComesFirst() {
        try (Place place = Place.of(auditors.office, folder)) {
            place.took(auditors.first, auditors.second);

            MergeModel model =
                    new MergeModel(
                            place.open(), place.workplace(), new Destination.Merge(List.of()));

            assertEquals(Part.CONFLICTS, model.part().get());
            assertEquals(3, model.conflicts().listed().all().size());
            assertEquals(1, model.imports().imports().all().size());
        }
    }

    @Test
    void whoDecidesAfterAMergeBeginsWithWhatItBrought() {
        Path third =
                auditors.office
                        .copyFor("Eldor")
                        .answered(1, "os-guards", OfAnswer.RESULT, "compliant")
                        .handOver("eldor.tza");
        try (Place place = Place.of(auditors.office, folder)) {
            place.took(auditors.first, auditors.second);
            MergeModel model =
                    new MergeModel(
                            place.open(), place.workplace(), new Destination.Merge(List.of(third)));
            model.takeIn().merge();
            model.decide();

            Conflict chosen = model.conflicts().chosen().get().orElseThrow().conflict();
            assertEquals(
                    List.of("answer/os-guards", "result"), List.of(chosen.part(), chosen.field()));
            assertEquals(4, model.conflicts().listed().all().size());
        }
    }

    @Test
    void whoWentToAPartStaysThere() {
        HeldBackground held = new HeldBackground();
        try (Place place = Place.of(auditors.office, folder, Language.EN, held.background())) {
            place.took(auditors.first, auditors.second);
            MergeModel model =
                    new MergeModel(
                            place.open(), place.workplace(), new Destination.Merge(List.of()));

            model.show(Part.IMPORTS);
            held.doAll();

            assertEquals(Part.IMPORTS, model.part().get());
        }
    }

    @Test
    void whoComesBackBeforeTheScreenBeganFindsWhatWaits() {
        HeldBackground held = new HeldBackground();
        try (Place place = Place.of(auditors.office, folder, Language.EN, held.background())) {
            place.took(auditors.first, auditors.second);
            for (int read = 0; read < 4; read++) { // left with less or more of it read
                MergeModel left =
                        new MergeModel(
                                place.open(), place.workplace(), new Destination.Merge(List.of()));
                for (int step = 0; step < read; step++) {
                    held.doNext();
                }
                left.leave();
                held.doAll();
                MergeModel model =
                        new MergeModel(
                                place.open(), place.workplace(), new Destination.Merge(List.of()));
                held.doAll();

                assertEquals(Part.CONFLICTS, model.part().get(), "after " + read + " steps");
            }
        }
    }

    @Test
    void whatAPartToldGoesWithIt() throws Exception {
        try (Place place = Place.of(auditors.office, folder)) {
            Path none = Files.createDirectory(folder.resolve("none"));
            MergeModel model =
                    new MergeModel(
                            place.open(), place.workplace(), new Destination.Merge(List.of(none)));

            model.show(Part.FILES);
            assertEquals(1, place.frame().told().size(), "it speaks of what is seen");
            model.show(Part.CONFLICTS);
            assertEquals(List.of(), place.frame().told());

            model.conflicts().decided().undo();
            assertEquals(1, place.frame().told().size(), "there is no decision to undo");
            model.show(Part.IMPORTS);
            assertEquals(List.of(), place.frame().told());
        }
    }

    @Test
    void whoComesBackFindsWhatHeLookedAt() {
        HeldBackground held = new HeldBackground();
        try (Place place = Place.of(auditors.office, folder, Language.EN, held.background())) {
            place.took(auditors.first);
            place.took(auditors.second);
            MergeModel before = come(place, BY_ITSELF, held);
            before.show(Part.IMPORTS);
            before.conflicts()
                    .chosen()
                    .set(Optional.of(before.conflicts().listed().all().getLast()));
            before.conflicts().drafts().reason().set("Seen on the line on the second d");
            before.imports().chosen().set(Optional.of(before.imports().imports().all().getLast()));
            before.leave();

            MergeModel now = come(place, BY_ITSELF, held);

            assertEquals(Part.IMPORTS, now.part().get());
            assertEquals(
                    "Seen on the line on the second d", now.conflicts().drafts().reason().get());
            assertEquals(before.conflicts().chosen().get(), now.conflicts().chosen().get());
            assertEquals(before.imports().chosen().get(), now.imports().chosen().get());
        }
    }

    @Test
    void conflictsThatCameMeanwhileComeFirst() {
        HeldBackground held = new HeldBackground();
        try (Place place = Place.of(auditors.office, folder, Language.EN, held.background())) {
            place.took(auditors.first);
            MergeModel before = come(place, BY_ITSELF, held);
            before.show(Part.IMPORTS);
            before.leave();
            place.took(auditors.second);

            assertEquals(Part.CONFLICTS, come(place, BY_ITSELF, held).part().get());
        }
    }

    @Test
    void whoComesForTheConflictsOfAVisitSeesTheFirstOfThem() {
        HeldBackground held = new HeldBackground();
        try (Place place = Place.of(auditors.office, folder, Language.EN, held.background())) {
            place.took(auditors.first, auditors.second);
            MergeModel before = come(place, BY_ITSELF, held);
            before.show(Part.IMPORTS);
            before.conflicts()
                    .chosen()
                    .set(Optional.of(before.conflicts().listed().all().getLast()));
            before.leave();

            MergeModel now = come(place, Destination.Merge.deciding(Desk.visit(1)), held);

            assertEquals(Part.CONFLICTS, now.part().get());
            assertEquals(
                    Optional.of(now.conflicts().listed().all().getFirst()),
                    now.conflicts().chosen().get());
        }
    }

    private static MergeModel come(
            Place place, Destination.Merge destination, HeldBackground held) {
        MergeModel model = new MergeModel(place.open(), place.workplace(), destination);
        held.doAll();
        return model;
    }

    @Test
    void aMergeLeadsToItsConflictsAndItsImport() {
        try (Place place = Place.of(auditors.office, folder)) {
            place.took(auditors.first);
            MergeModel model =
                    new MergeModel(
                            place.open(),
                            place.workplace(),
                            new Destination.Merge(List.of(auditors.second)));
            model.takeIn().merge();

            assertEquals(3, model.conflicts().listed().all().size());
            assertEquals(2, model.imports().imports().all().size());
            model.decide();
            assertEquals(Part.CONFLICTS, model.part().get());
            model.showImport();
            assertEquals(Part.IMPORTS, model.part().get());
            assertEquals(
                    "dilnoza.tza",
                    model.imports()
                            .chosen()
                            .get()
                            .orElseThrow()
                            .receipt()
                            .files()
                            .getFirst()
                            .file());
        }
    }

    @Test
    void whatAMergeBroughtIsToldUntilThatIsTakenBack() {
        try (Place place = Place.of(auditors.office, folder)) {
            place.took(auditors.first);
            MergeModel model =
                    new MergeModel(
                            place.open(),
                            place.workplace(),
                            new Destination.Merge(List.of(auditors.second)));
            model.takeIn().merge();
            takeBack(model, "bekzod.tza");
            assertEquals(Stage.Merged.class, model.takeIn().stage().get().getClass());

            takeBack(model, "dilnoza.tza");

            assertEquals(new Stage.Nothing(), model.takeIn().stage().get());
        }
    }

    private static void takeBack(MergeModel model, String file) {
        model.imports()
                .chosen()
                .set(
                        model.imports().imports().all().stream()
                                .filter(one -> one.receipt().files().getFirst().file().equals(file))
                                .findFirst());
        model.imports().withdraw();
    }

    @Test
    void aScreenThatWasLeftHearsOfNoChanges() {
        try (Place place = Place.of(auditors.office, folder)) {
            MergeModel model =
                    new MergeModel(
                            place.open(), place.workplace(), new Destination.Merge(List.of()));
            model.leave();
            place.took(auditors.first, auditors.second);

            place.open().change((programme, editing) -> programme, programme -> {});

            assertEquals(0, model.conflicts().listed().all().size());
        }
    }
}
