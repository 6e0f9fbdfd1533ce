package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarozi.analysis.PlaceField;
import org.tarozi.assessment.VisitKind;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

class StateTest {

    private static final State DEEP =
            new State(
                    ScopeChoice.ALL
                            .toggled(VisitKind.SHORT)
                            .where(PlaceField.REGION, Optional.of("Qoraqalpogʻiston = 100 %"))
                            .during(
                                    PeriodChoice.ALL
                                            .numbered(PeriodChoice.Kind.PANEL, 2)
                                            .from(Optional.of(LocalDate.parse("2024-01-01")))
                                            .to(Optional.of(LocalDate.parse("2024-12-31")))),
                    NumbersModel.Shown.RATES,
                    1,
                    new Drill.OfQuestion(
                            Optional.of(new PointId("coercion")), new QuestionId("fl-resign")),
                    Optional.of(
                            new HeatCell(
                                    Garments.assessment("Cotton", 2), new PointId("coercion"))));

    @TempDir Path folder;

    @Test
    void aStateIsReadBackFromItsText() {
        assertEquals(DEEP, State.of(DEEP.text()));
        assertEquals(State.FIRST, State.of(State.FIRST.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "period", "period=never number=1 shown=rates part=0", "x=1"})
    void whatSaysNoStateIsTheFirstOne(String text) {
        assertEquals(State.FIRST, State.of(text));
    }

    @Test
    void whoComesBackIsWhereHeWas() {
        try (Desk desk = new Desk(folder)) {
            desk.during(PeriodChoice.ALL.numbered(PeriodChoice.Kind.CYCLE, 1));
            desk.model()
                    .open(
                            new Drill.OfQuestion(
                                    Optional.of(new PointId("emergency-preparedness")),
                                    new QuestionId("os-exits-blocked")));
            NumbersModel again = desk.comeBack();

            assertEquals(desk.model().choice().get(), again.choice().get());
            assertEquals(desk.model().drill().get(), again.drill().get());
            assertEquals(desk.model().findings().get(), again.findings().get());
        }
    }
}
