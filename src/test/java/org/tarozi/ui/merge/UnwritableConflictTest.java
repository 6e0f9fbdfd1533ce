package org.tarozi.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.DirectBackground;
import org.tarozi.ui.FakeFrame;
import org.tarozi.ui.FakeOutside;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.Workplace;

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
            model.chosen().set(Optional.of(model.rows().getFirst()));
            Optional<Dispute> before = model.dispute().get();
            model.keep(0);

            assertEquals(1, told.size());
            assertEquals(2, before.orElseThrow().versions().size());
            assertEquals(before, model.dispute().get());
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
