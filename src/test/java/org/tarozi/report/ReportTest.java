package org.tarozi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tarozi.assessment.AnswerCode;
import org.tarozi.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

class ReportTest {

    private final Report sample = SampleReport.in(Language.EN);
    private final Workings workings = sample.workings().orElseThrow();

    @Test
    void oneFigureHasOneValue() {
        Block one = table(new Cell.Parts(new Share("point:x", 1, 9)));
        Block same = table(new Cell.Percent(new Share("point:x", 1, 9)));
        Block other = table(new Cell.Percent(new Share("point:x", 2, 9)));
        assertEquals(
                2,
                new Report(sample.cover(), List.of(one, same), Optional.empty()).blocks().size());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Report(sample.cover(), List.of(one, other), Optional.empty()));
    }

    @Test
    void aFigureInTheTextMustBeTheOneOfTheWorkings() {
        Block other = table(new Cell.Percent(new Share("point:1", 0, 9)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Report(sample.cover(), List.of(other), sample.workings()));
    }

    @Test
    void ratesMustFollowFromTheAnswers() {
        Answers.Grid grid = (Answers.Grid) workings.answers();
        List<Answers.Row> rows = new ArrayList<>(grid.rows());
        List<AnswerCode> codes = new ArrayList<>(rows.getFirst().codes());
        int changed = codes.indexOf(AnswerCode.COMPLIANT);
        codes.set(changed, AnswerCode.NON_COMPLIANT);
        rows.set(0, new Answers.Row("1", codes));
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> withAnswers(new Answers.Grid(grid.columns(), rows)));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("stated "));
    }

    @Test
    void aLineNeedsItsOwner() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new Workings(
                                workings.scope(),
                                workings.clusters(),
                                List.of(),
                                workings.questions(),
                                workings.answers(),
                                List.of(),
                                List.of()));
    }

    @Test
    void percentIsRoundedHalfUpFromTheExactFraction() {
        assertEquals(OptionalInt.of(13), new Share("x", 1, 8).percent());
        assertEquals(OptionalInt.of(67), new Share("x", 2, 3).percent());
        assertEquals(OptionalInt.empty(), new Share("x", 0, 0).percent());
        assertEquals(
                new Mean("m", OptionalInt.of(13), 2),
                Mean.of(
                        "m",
                        List.of(new Share("a", 1, 4), new Share("b", 0, 7), new Share("c", 0, 0))));
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Share("x", 2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Share(" ", 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Block.Heading(4, "x"));
        assertThrows(IllegalArgumentException.class, () -> new Block.KeyFigures(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Answers.Grid(List.of(), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new Table(
                                Optional.empty(),
                                List.of(Column.text("a", 1)),
                                List.of(List.of()),
                                ""));
    }

    private void withAnswers(Answers answers) {
        new Workings(
                workings.scope(),
                workings.clusters(),
                workings.points(),
                workings.questions(),
                answers,
                List.of(),
                List.of());
    }

    private static Table table(Cell cell) {
        return new Table(
                Optional.empty(), List.of(Column.text("a", 1)), List.of(List.of(cell)), "");
    }
}
