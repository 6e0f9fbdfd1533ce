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

import java.nio.file.Path;
import java.util.Optional;

/// Slips in the form of a visit are doubted; nothing keeps them from being written.
class VisitDoubtsTest {

    @TempDir Path folder;
    private OfficeDesk desk;
    private FactoryId anor;

    @BeforeEach
    void open() {
        desk = new OfficeDesk(folder);
        anor = desk.factory("Anor", "Fergana");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private VisitFormModel form() {
        ProgrammeModel screen = desk.screen(Optional.of(anor));
        screen.factory().newVisit();
        return ((Side.Visiting) screen.factory().side().get()).model();
    }

    private VisitFormModel correcting() {
        ProgrammeModel screen = desk.screen(Optional.of(anor));
        screen.factory()
                .editVisit(screen.factory().facts().get().orElseThrow().visits().getFirst());
        return ((Side.Visiting) screen.factory().side().get()).model();
    }

    private static String doubt(VisitFormModel form, OfAssessment field, String typed) {
        form.text(field).set(typed);
        return form.doubt(field).getValue().orElse("");
    }

    @Test
    void aFirstDayOfAnotherCenturyIsDoubtedAndWrittenAllTheSame() {
        VisitFormModel form = form();
        assertEquals("", doubt(form, OfAssessment.START_DATE, "14.05.2016"));
        assertEquals(
                "This day was more than ten years ago. Please look whether the year is a slip.",
                doubt(form, OfAssessment.START_DATE, "13.05.2016"));
        assertEquals("", doubt(form, OfAssessment.START_DATE, "tomorrow"));
        form.text(OfAssessment.START_DATE).set("13.08.1924");
        form.write();
        assertEquals(1, desk.frame().gone().size());
    }

    @Test
    void aCycleIsDoubtedThatSkipsOthers() {
        cycle(desk.visit(anor, "2025-01-01"), 2);
        VisitFormModel form = form();
        assertEquals("3", form.text(OfAssessment.CYCLE).get());
        assertEquals(Optional.empty(), form.doubt(OfAssessment.CYCLE).getValue());
        assertEquals("", doubt(form, OfAssessment.CYCLE, "1"));
        assertEquals("", doubt(form, OfAssessment.CYCLE, "many"));
        assertEquals(
                "The highest cycle of the other visits to this factory is 2. Please look whether"
                        + " 77 is a slip.",
                doubt(form, OfAssessment.CYCLE, "77"));
    }

    @Test
    void theCycleOfTheVisitItselfIsNoReasonForIt() {
        cycle(desk.visit(anor, "2025-01-01"), 77);
        VisitFormModel form = correcting();
        assertEquals(
                "No other visit to this factory has a cycle. Please look whether 77 is a slip.",
                form.doubt(OfAssessment.CYCLE).getValue().orElse(""));
        assertEquals("", doubt(form, OfAssessment.CYCLE, "1"));
    }

    @Test
    void aVisitThatLastsForMonthsIsDoubted() {
        desk.visit(anor, "2025-01-01");
        VisitFormModel form = correcting();
        assertEquals("", doubt(form, OfAssessment.END_DATE, "2025-01-03"));
        assertEquals("", doubt(form, OfAssessment.END_DATE, "2024-01-03"));
        assertEquals(
                "From the first to the last day there are 368 days. Please look whether one of the"
                        + " two is a slip.",
                doubt(form, OfAssessment.END_DATE, "2026-01-03"));
        form.text(OfAssessment.START_DATE).set("2026-01-01");
        assertEquals(Optional.empty(), form.doubt(OfAssessment.END_DATE).getValue());
    }

    @Test
    void aVisitIsDoubtedThatMayBeOneThatIsThere() {
        desk.visit(anor, "2026-05-01");
        VisitFormModel form = form();
        assertEquals(
                Optional.of(
                        "Another visit to this factory begins on 1\u00a0May 2026. Please look"
                                + " whether it is the same one."),
                form.doubt(OfAssessment.START_DATE).getValue());
        assertEquals("", doubt(form, OfAssessment.START_DATE, "2026-04-16"));
        assertEquals(false, doubt(form, OfAssessment.START_DATE, "2026-04-17").isEmpty());
        assertEquals(Optional.empty(), correcting().doubt(OfAssessment.START_DATE).getValue());
    }

    private void cycle(AssessmentId visit, int number) {
        desk.set(Subjects.of(visit), "cycle", Value.of(number));
    }
}
