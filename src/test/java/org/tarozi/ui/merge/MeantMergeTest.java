package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.merge.MergeModel.Part;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Nobody merges, or goes on to the conflicts, by a key that was meant for something else.
class MeantMergeTest {

    @TempDir Path folder;

    private final AtomicLong now = new AtomicLong();

    @Test
    void whatHasJustComeIsPressedByNoKey() {
        TwoAuditors auditors = new TwoAuditors(folder);
        try (Place place = Place.of(auditors.office, folder)) {
            Toolkit.start();
            Destination.Merge both =
                    new Destination.Merge(List.of(auditors.first, auditors.second));
            Toolkit.doOnWindow(
                    () -> {
                        MergeModel model = new MergeModel(place.open(), place.workplace(), both);
                        TakeInView view =
                                new TakeInView(place.workplace().texts(), model, now::get);
                        new Scene(view);
                        assertEquals(0, imports(place, view, "#merge"));
                        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
                        assertEquals(1, imports(place, view, "#merge"));
                        imports(place, view, "#decide-now");
                        assertEquals(Part.FILES, model.part().get());
                        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
                        imports(place, view, "#decide-now");
                        assertEquals(Part.CONFLICTS, model.part().get());
                    });
        }
    }

    /// How many there are after a space on a button.
    private static int imports(Place place, TakeInView view, String id) {
        view.applyCss();
        view.layout();
        Node button = view.lookup(id);
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    button, new KeyEvent(type, "", "", KeyCode.SPACE, false, false, false, false));
        }
        return place.programme().batches().size();
    }
}
