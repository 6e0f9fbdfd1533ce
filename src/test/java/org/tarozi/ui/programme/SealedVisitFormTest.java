package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.ui.VisitSeal;

import java.nio.file.Path;
import java.util.Optional;

/// The form about a visit that is finished.
class SealedVisitFormTest {

    @TempDir Path folder;
    private OfficeDesk desk;
    private FactoryId anor;
    private ProgrammeModel screen;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(folder);
        anor = desk.factory("Anor", "Fergana");
        screen = desk.screen(Optional.of(anor));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private VisitFormModel correcting() {
        screen.factory()
                .editVisit(screen.factory().facts().get().orElseThrow().visits().getFirst());
        return shown();
    }

    @Test
    void aFinishedVisitIsShownAndNotChangedUntilItGoesOn() {
        AssessmentId visit = desk.visit(anor, "2026-05-01");
        turn();
        VisitFormModel form = correcting();
        form.text(OfAssessment.TEAM).set("Aziza, Bekzod");
        form.write();
        assertEquals(VisitSeal.FINISHED, form.purpose().seal());
        assertEquals(Value.CLEARED, desk.value(Subjects.of(visit), "team"));

        screen.factory().goOn(form);
        VisitFormModel open = shown();
        assertEquals(VisitSeal.OPEN, open.purpose().seal());
        open.text(OfAssessment.TEAM).set("Aziza, Bekzod");
        open.write();
        assertEquals(Value.of("Aziza, Bekzod"), desk.value(Subjects.of(visit), "team"));
    }

    @Test
    void aVisitThatOthersFinishedIsSealedInTheFormToo() {
        AssessmentId visit = desk.visit(anor, "2026-05-01");
        VisitFormModel form = correcting();
        form.text(OfAssessment.TEAM).set("Aziza, Bekzod");
        desk.write(Subjects.of(visit), OfAssessment.STATE, "done");
        assertEquals(VisitSeal.FINISHED, shown().purpose().seal());
        assertEquals("", shown().text(OfAssessment.TEAM).get());

        desk.write(Subjects.of(visit), OfAssessment.STATE, "open");
        assertEquals(VisitSeal.OPEN, shown().purpose().seal());
        assertEquals("Aziza, Bekzod", shown().text(OfAssessment.TEAM).get());
    }

    private void turn() {
        screen.factory().turn(screen.factory().facts().get().orElseThrow().visits().getFirst());
    }

    private VisitFormModel shown() {
        return ((Side.Visiting) screen.factory().side().get()).model();
    }
}
