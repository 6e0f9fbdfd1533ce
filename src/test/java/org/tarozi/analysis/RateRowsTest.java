package org.tarozi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.analysis.Checklists.cluster;
import static org.tarozi.analysis.Checklists.ncq;
import static org.tarozi.analysis.Checklists.point;
import static org.tarozi.analysis.Checklists.release;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.Programme.VisitLine;
import org.tarozi.checklist.Release;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

class RateRowsTest {

    private static final Release R = release("r", cluster("c", point("p", ncq("q1"), ncq("q2"))));

    private final Programme programme =
            new Programme(R).active(1).visit(new VisitLine(1, 1, R, "20").cycle(3));

    private List<RateRow> rows(RatesBy by, Period period) {
        return new RateRows(programme.set(), "en").of(programme.rates(Scope.of(period)), by);
    }

    @Test
    void aClusterHasALineForEachFormula() {
        RateRow.Titles titles =
                new RateRow.Titles(
                        Optional.of("Cluster c"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "Cluster c");

        assertEquals(
                List.of(
                        new RateRow(
                                RatesBy.CLUSTER,
                                "c",
                                titles,
                                Optional.of(Formula.ANY_POINT),
                                OptionalInt.empty(),
                                OptionalInt.of(1),
                                1,
                                OptionalInt.of(100)),
                        new RateRow(
                                RatesBy.CLUSTER,
                                "c",
                                titles,
                                Optional.of(Formula.MEAN_OF_POINTS),
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                1,
                                OptionalInt.of(100))),
                rows(RatesBy.CLUSTER, Period.Window.OPEN));
    }

    @Test
    void aQuestionNobodyAssessedHasNoPercent() {
        assertEquals(
                new RateRow(
                        RatesBy.QUESTION,
                        "q2",
                        new RateRow.Titles(
                                Optional.of("Cluster c"),
                                Optional.of("Point p"),
                                Optional.of("Question q2"),
                                Optional.empty(),
                                "Question q2"),
                        Optional.empty(),
                        OptionalInt.of(3),
                        OptionalInt.of(0),
                        0,
                        OptionalInt.empty()),
                rows(RatesBy.QUESTION, new Period.Cycle(3)).get(1));
    }

    @Test
    void aFactoryLineCarriesItsName() {
        RateRow row = rows(RatesBy.FACTORY, Period.Window.OPEN).getFirst();

        assertEquals(Programme.factoryId(1).toString(), row.id());
        assertEquals("Factory 1", row.titles().label());
        assertEquals(OptionalInt.of(100), row.percent());
    }

    @Test
    void titlesComeFromTheReleaseOfTheLatestVisit() {
        Release old = release("old", cluster("c", point("p", Checklists.worded("q1", "l", "Old"))));
        Release young =
                release("new", cluster("c", point("p", Checklists.worded("q1", "l", "New"))));
        Programme both =
                new Programme(old, young)
                        .active(1)
                        .active(2)
                        .visit(new VisitLine(2, 1, old, "1").start("2023-01-01"))
                        .visit(new VisitLine(1, 2, young, "2").start("2024-01-01"));

        List<RateRow> rows =
                new RateRows(both.set(), "en").of(both.rates(Scope.ALL), RatesBy.QUESTION);

        assertEquals(1, rows.size());
        assertEquals("New", rows.getFirst().titles().label());
        assertEquals(OptionalInt.of(50), rows.getFirst().percent());
    }
}
