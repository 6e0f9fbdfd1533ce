package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfAssessment;

import java.nio.file.Path;
import java.util.Optional;

class GuessedCycleTest {

    @TempDir Path folder;

    private OfficeDesk desk;
    private ProgrammeModel screen;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(folder);
        FactoryId anor = desk.factory("Anor", "Fergana");
        screen = desk.screen(Optional.of(anor));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private VisitFormModel form() {
        screen.factory().newVisit();
        return ((Side.Visiting) screen.factory().side().get()).model();
    }

    @Test
    void aFollowUpBelongsToTheCycleOfWhatItFollowsUnlessSomebodyWroteAnother() {
        VisitFormModel first = form();
        first.text(OfAssessment.KIND).set("follow_up");
        assertEquals("1", first.text(OfAssessment.CYCLE).get(), "it follows nothing");
        first.text(OfAssessment.KIND).set("full");
        first.write();

        VisitFormModel next = form();
        assertEquals("2", next.text(OfAssessment.CYCLE).get());
        next.text(OfAssessment.KIND).set("follow_up");
        assertEquals("1", next.text(OfAssessment.CYCLE).get());
        next.text(OfAssessment.KIND).set("virtual");
        assertEquals("2", next.text(OfAssessment.CYCLE).get());
        next.text(OfAssessment.CYCLE).set("4");
        next.text(OfAssessment.KIND).set("follow_up");
        assertEquals("4", next.text(OfAssessment.CYCLE).get());
    }
}
