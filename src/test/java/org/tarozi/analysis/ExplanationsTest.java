package org.tarozi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.analysis.Checklists.cluster;
import static org.tarozi.analysis.Checklists.national;
import static org.tarozi.analysis.Checklists.ncq;
import static org.tarozi.analysis.Checklists.point;
import static org.tarozi.analysis.Checklists.release;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.Programme.VisitLine;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Release;

import java.util.List;

class ExplanationsTest {

    private static final Release R =
            release(
                    "r",
                    cluster("c", point("p1", ncq("q1"), national("n1")), point("p2", ncq("q2"))));

    private final Programme programme =
            new Programme(R)
                    .active(1)
                    .active(2)
                    .active(3)
                    .visit(new VisitLine(1, 1, R, "120"))
                    .visit(new VisitLine(2, 2, R, "212"))
                    .visit(new VisitLine(3, 3, R, "403"))
                    .visit(new VisitLine(4, 3, R, "100").start("2024-01-01"));

    private Explanation explain(RatesBy by, int row) {
        Rates rates = programme.rates(Scope.ALL);
        return new Explanations(programme.set(), rates.groups().getFirst())
                .of(new RateRows(programme.set(), "en").of(rates, by).get(row));
    }

    @Test
    void aPointNamesItsAssessments() {
        assertEquals(
                new Explanation(
                        List.of(Programme.id(1), Programme.id(2), Programme.id(4)),
                        List.of(Programme.id(2)),
                        List.of(),
                        List.of()),
                explain(RatesBy.POINT, 0));
    }

    @Test
    void aNationalQuestionIsExplainedApartFromItsPoint() {
        assertEquals(List.of(Programme.id(1)), explain(RatesBy.NATIONAL, 0).nonCompliant());
        assertEquals(List.of(Programme.id(2)), explain(RatesBy.QUESTION, 0).nonCompliant());
    }

    @Test
    void aMeanNamesItsPointsToo() {
        assertEquals(
                List.of(new PointId("p1"), new PointId("p2")),
                explain(RatesBy.CLUSTER, 1).assessedPoints());
        assertEquals(List.of(), explain(RatesBy.CLUSTER, 0).assessedPoints());
    }

    @Test
    void aFactoryNamesItsPoints() {
        assertEquals(
                new Explanation(
                        List.of(Programme.id(2)),
                        List.of(),
                        List.of(new PointId("p1"), new PointId("p2")),
                        List.of(new PointId("p1"), new PointId("p2"))),
                explain(RatesBy.FACTORY, 1));
    }

    @Test
    void everyExplanationAddsUpToItsRate() {
        for (long seed = 1; seed <= 100; seed++) {
            RandomProgramme random = new RandomProgramme(seed);
            for (Scope scope : random.scopes()) {
                for (RateGroup group :
                        Rates.of(random.set(), Selection.of(random.set(), scope)).groups()) {
                    checkSums("seed " + seed + ", " + scope, random.set(), group);
                }
            }
        }
    }

    private static void checkSums(String where, AssessmentSet set, RateGroup group) {
        Explanations explanations = new Explanations(set, group);
        for (RatesBy by : RatesBy.values()) {
            for (RateRow row : new RateRows(set, "en").of(new Rates(List.of(group)), by)) {
                Explanation why = explanations.of(row);
                boolean ofPoints =
                        by == RatesBy.FACTORY
                                || row.formula().filter(Formula.MEAN_OF_POINTS::equals).isPresent();
                int assessed = (ofPoints ? why.assessedPoints() : why.assessed()).size();
                int nonCompliant =
                        (ofPoints ? why.nonCompliantPoints() : why.nonCompliant()).size();
                assertEquals(row.assessed(), assessed, () -> where + ", " + row);
                row.nonCompliant()
                        .ifPresent(
                                count ->
                                        assertEquals(
                                                count, nonCompliant, () -> where + ", " + row));
            }
        }
    }
}
