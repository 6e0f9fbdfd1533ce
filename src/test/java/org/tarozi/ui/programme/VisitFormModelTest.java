package org.tarozi.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.change.Change;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.job.Subjects;
import org.tarozi.ui.Destination;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class VisitFormModelTest {

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

    private VisitFormModel form() {
        screen.factory().newVisit();
        return ((Side.Visiting) screen.factory().side().get()).model();
    }

    private VisitFormModel correcting() {
        screen.factory()
                .editVisit(screen.factory().facts().get().orElseThrow().visits().getFirst());
        return ((Side.Visiting) screen.factory().side().get()).model();
    }

    private Map<String, Value> written(Subject visit) {
        Map<String, Value> written = new TreeMap<>();
        desk.programme()
                .history(visit)
                .headsWithin(visit)
                .forEach((Change one) -> written.put(one.field(), one.value()));
        return written;
    }

    @Test
    void whatCanBeGuessedIsFilledIn() {
        desk.visit(anor, "2025-01-01");
        VisitFormModel form = form();
        assertEquals(desk.release().fingerprint().hex(), form.text(OfAssessment.CHECKLIST).get());
        assertEquals("2026-05-14", form.text(OfAssessment.START_DATE).get());
        assertEquals("1", form.text(OfAssessment.CYCLE).get());
        assertEquals("full", form.text(OfAssessment.KIND).get());
        assertEquals("Aziza", form.text(OfAssessment.TEAM).get());
    }

    @Test
    void aFirstDayThatIsStillToComeIsDoubtfulAndWrittenAllTheSame() {
        VisitFormModel form = form();
        assertEquals(Optional.empty(), form.doubt(OfAssessment.START_DATE).getValue());
        form.text(OfAssessment.START_DATE).set("15.05.2026");
        assertEquals(
                Optional.of(
                        "This day is still to come: right for a visit that is planned, a slip for"
                                + " one that has begun."),
                form.doubt(OfAssessment.START_DATE).getValue());
        form.write();
        assertEquals(1, desk.frame().gone().size());
    }

    @Test
    void aNewVisitIsWrittenAsAWholeAndOpened() {
        VisitFormModel form = form();
        form.text(OfAssessment.ACCESS).set("unannounced");
        form.text(OfAssessment.START_DATE).set("20.05.2026");
        form.write();

        Destination.Visit opened =
                assertInstanceOf(Destination.Visit.class, desk.frame().gone().getFirst());
        assertEquals(
                Map.of(
                        "factory", Value.of(anor.toString()),
                        "checklist", Value.of(desk.release().fingerprint().hex()),
                        "start_date", Value.of("2026-05-20"),
                        "cycle", Value.of(1),
                        "kind", Value.of("full"),
                        "access", Value.of("unannounced"),
                        "team", Value.of("Aziza")),
                written(Subjects.of(opened.assessment())));
        assertEquals(1, screen.shown().getFirst().sums().visits());
    }

    @Test
    void aDayThatIsNoneIsRefusedWithWhatIsExpected() {
        VisitFormModel form = form();
        form.text(OfAssessment.START_DATE).set("31.02.2026");
        form.write();
        assertEquals(
                Optional.of(
                        "There is no such day as “31.02.2026”: that month ends on 28\u00a0February"
                                + " 2026."),
                form.problem(OfAssessment.START_DATE).getValue());
        assertEquals(List.of(), desk.frame().gone());
    }

    @Test
    void aCycleThatIsNoNumberIsRefused() {
        VisitFormModel form = form();
        form.text(OfAssessment.CYCLE).set("first");
        form.write();
        assertEquals(
                Optional.of(
                        "\u201cfirst\u201d cannot be taken. Write a whole number of up to nine"
                                + " digits, such as 120."),
                form.problem(OfAssessment.CYCLE).getValue());
    }

    @Test
    void aCycleOfNoughtIsRefused() {
        VisitFormModel form = form();
        form.text(OfAssessment.CYCLE).set("00");
        form.write();
        assertEquals(
                Optional.of(
                        "Cycles are counted from 1. Write 1 or more, or leave the field empty."),
                form.problem(OfAssessment.CYCLE).getValue());
        assertEquals(List.of(), desk.frame().gone());
        form.text(OfAssessment.CYCLE).set("");
        form.write();
        assertEquals(1, desk.frame().gone().size());
    }

    @Test
    void aVisitWithoutAFirstDayIsRefused() {
        VisitFormModel form = form();
        form.text(OfAssessment.START_DATE).set("");
        form.write();
        assertEquals(
                Optional.of("Enter the first day first."),
                form.problem(OfAssessment.START_DATE).getValue());
    }

    @Test
    void onlyWhatWasCorrectedIsWritten() {
        AssessmentId visit = desk.visit(anor, "2026-05-01");
        VisitFormModel form = correcting();
        form.text(OfAssessment.END_DATE).set("2026-05-02");
        form.text(OfAssessment.TEAM).set("Aziza, Bekzod");
        form.write();

        assertEquals(
                Map.of(
                        "factory", Value.of(anor.toString()),
                        "checklist", Value.of(desk.release().fingerprint().hex()),
                        "start_date", Value.of("2026-05-01"),
                        "end_date", Value.of("2026-05-02"),
                        "team", Value.of("Aziza, Bekzod")),
                written(Subjects.of(visit)));
        assertEquals(new Side.Facts(), screen.factory().side().get());
    }

    @Test
    void aLastDayBeforeTheFirstIsRefused() {
        desk.visit(anor, "2026-05-01");
        VisitFormModel form = correcting();
        form.text(OfAssessment.END_DATE).set("2026-04-30");
        form.write();
        assertEquals(
                Optional.of("The last day is before the first. Correct one of them."),
                form.problem(OfAssessment.END_DATE).getValue());
    }

    @Test
    void aFieldInConflictIsNotDecidedByTheForm() {
        AssessmentId visit = desk.visit(anor, "2026-05-01");
        desk.disagree(
                Subjects.of(visit), "start_date", Value.of("2026-05-01"), Value.of("2026-05-03"));
        VisitFormModel form = correcting();
        form.text(OfAssessment.TEAM).set("Aziza");
        form.write();

        assertEquals(false, form.isOpen(OfAssessment.START_DATE));
        assertEquals(1, screen.shown().getFirst().sums().conflicts());
        assertEquals(Value.of("Aziza"), desk.value(Subjects.of(visit), "team"));
    }
}
