package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Subject;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.merge.MergeModel.Part;

import java.nio.file.Path;
import java.util.List;

/// Files that somebody looked at, and left the screen.
class WaitingFilesTest {

    private static final Destination.Merge BY_ITSELF = new Destination.Merge(List.of());

    @TempDir Path folder;

    private TwoAuditors auditors;

    @BeforeEach
    void visit() {
        auditors = new TwoAuditors(folder);
    }

    @Test
    void filesThatWereLookedAtAreThereForWhoComesBack() {
        try (Place place = Place.of(auditors.office, folder)) {
            at(place, new Destination.Merge(List.of(auditors.first))).leave();

            at(place, Destination.Merge.deciding(Subject.of("factory", "1"))).leave();
            MergeModel again = at(place, BY_ITSELF);

            assertEquals(List.of(auditors.first), again.takeIn().waiting());
            assertEquals(Part.FILES, again.part().get());
        }
    }

    @Test
    void filesThatArriveMeanwhileAreLookedAtTogetherWithThem() {
        try (Place place = Place.of(auditors.office, folder)) {
            at(place, new Destination.Merge(List.of(auditors.first))).leave();

            MergeModel again = at(place, new Destination.Merge(List.of(auditors.second)));

            assertEquals(List.of(auditors.first, auditors.second), again.takeIn().waiting());
        }
    }

    @Test
    void filesThatWereMergedOrPutAsideAreNotLookedAtAgain() {
        try (Place place = Place.of(auditors.office, folder)) {
            MergeModel model = at(place, new Destination.Merge(List.of(auditors.first)));
            model.takeIn().merge();
            model.leave();
            assertEquals(List.of(), at(place, BY_ITSELF).takeIn().waiting());

            model = at(place, new Destination.Merge(List.of(auditors.second)));
            model.takeIn().startAgain();
            model.leave();
            assertEquals(List.of(), at(place, BY_ITSELF).takeIn().waiting());
        }
    }

    @Test
    void filesThatCameWhileSomebodyWroteAreLookedAtOnTheWayToTheFiles() {
        try (Place place = Place.of(auditors.office, folder)) {
            new CutMerge(Drafts.in(place.open().sights())).arrive(List.of(auditors.first));
            MergeModel model = at(place, BY_ITSELF);
            assertEquals(List.of(auditors.first), model.takeIn().waiting());

            model.show(Part.CONFLICTS);
            new CutMerge(Drafts.in(place.open().sights())).arrive(List.of(auditors.second));
            model.show(Part.FILES);
            assertEquals(List.of(auditors.first, auditors.second), model.takeIn().waiting());
        }
    }

    private static MergeModel at(Place place, Destination.Merge destination) {
        return new MergeModel(place.open(), place.workplace(), destination);
    }
}
