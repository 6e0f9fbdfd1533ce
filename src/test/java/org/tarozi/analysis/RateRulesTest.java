package org.tarozi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tarozi.analysis.Checklists.cluster;
import static org.tarozi.analysis.Checklists.fgw;
import static org.tarozi.analysis.Checklists.informationCluster;
import static org.tarozi.analysis.Checklists.national;
import static org.tarozi.analysis.Checklists.ncq;
import static org.tarozi.analysis.Checklists.point;
import static org.tarozi.analysis.Checklists.release;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.Programme.VisitLine;
import org.tarozi.checklist.Release;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;

/// Rules 3 to 8: the rates themselves, on examples worked out by hand.
class RateRulesTest {

    private static final Release R =
            release(
                    "r",
                    cluster(
                            "c",
                            point("p1", ncq("q1"), ncq("q2")),
                            point("p2", ncq("q3"), national("n1"), fgw("f1"))),
                    informationCluster("learning", point("p9", ncq("q9"))));

    /// Four factories; the digits are q1 q2, q3 n1 f1, q9.
    private final RateGroup rates =
            new Programme(R)
                    .active(1)
                    .active(2)
                    .active(3)
                    .active(4)
                    .visit(new VisitLine(1, 1, R, "121202"))
                    .visit(new VisitLine(2, 2, R, "130201"))
                    .visit(new VisitLine(3, 3, R, "332112"))
                    .visit(new VisitLine(4, 4, R, "141000"))
                    .rates();

    private static NonComplianceRate rate(int nonCompliant, int assessed) {
        return new NonComplianceRate(nonCompliant, assessed);
    }

    private NonComplianceRate ofPoint(String id) {
        return rates.points().stream()
                .filter(one -> one.point().id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .rate();
    }

    private static List<String> lines(List<QuestionRate> questions) {
        return questions.stream()
                .map(
                        one ->
                                one.question().id()
                                        + " "
                                        + one.rate().nonCompliant()
                                        + "/"
                                        + one.rate().assessed())
                .toList();
    }

    @Test
    void rule3APointFailsWithAtLeastOneFailingQuestion() {
        assertEquals(1, ofPoint("p1").nonCompliant());
    }

    @Test
    void rule4EveryPointHasItsOwnDenominator() {
        assertEquals(rate(1, 3), ofPoint("p1"));
        assertEquals(rate(1, 3), ofPoint("p2"));
        assertEquals(2, rates.points().size());
    }

    @Test
    void rule5AQuestionIsCountedWhereItWasAssessed() {
        assertEquals(List.of("q1 0/3", "q2 1/1", "q3 1/3"), lines(rates.questions()));
    }

    @Test
    void rule6AFactoryRateCountsPoints() {
        assertEquals(
                List.of(rate(1, 2), rate(0, 1), rate(1, 1), rate(0, 2)),
                rates.factories().stream().map(FactoryRate::rate).toList());
    }

    @Test
    void rule7AClusterHasTwoNamedFormulas() {
        ClusterRate cluster = rates.clusters().getFirst();

        assertEquals(rate(2, 4), cluster.anyPoint());
        assertEquals(new MeanRate(BigInteger.ONE, BigInteger.valueOf(3), 2), cluster.mean());
        assertEquals(OptionalInt.of(33), cluster.mean().percent());
    }

    @Test
    void rule7AMeanLeavesOutPointsThatNobodyAssessed() {
        assertEquals(
                new MeanRate(BigInteger.ONE, BigInteger.TWO, 1),
                MeanRate.of(List.of(rate(1, 2), rate(0, 0))));
        assertEquals(OptionalInt.empty(), MeanRate.of(List.of(rate(0, 0))).percent());
    }

    @Test
    void rule7NationalQuestionsHaveATableOfTheirOwn() {
        assertEquals(List.of("n1 2/3"), lines(rates.national()));
        assertEquals(rate(1, 3), ofPoint("p2"));
    }

    @Test
    void rule7InformationIsOutsideAllRates() {
        assertEquals(1, rates.clusters().size());
        assertEquals(
                List.of("p1", "p2"),
                rates.points().stream().map(one -> one.point().id().value()).toList());
    }

    @Test
    void rule7HiddenQuestionsCountAsNotApplicable() {
        assertEquals(rate(0, 1), rates.factories().get(1).rate());
    }

    @Test
    void rule8PercentIsRoundedHalfUpFromTheExactFraction() {
        assertEquals(OptionalInt.of(13), rate(1, 8).percent());
        assertEquals(OptionalInt.of(12), rate(124, 1000).percent());
        assertEquals(OptionalInt.of(33), rate(1, 3).percent());
        assertEquals(OptionalInt.of(67), rate(2, 3).percent());
        assertEquals(OptionalInt.of(100), rate(7, 7).percent());
        assertEquals(OptionalInt.of(100), rate(199, 200).percent());
        assertEquals(OptionalInt.empty(), rate(0, 0).percent());
    }

    @Test
    void rule8AMeanIsRoundedOnceFromItsExactFraction() {
        assertEquals(
                OptionalInt.of(50),
                MeanRate.of(List.of(rate(1, 3), rate(2, 3), rate(99, 200))).percent());
        assertEquals(OptionalInt.of(38), MeanRate.of(List.of(rate(1, 4), rate(1, 2))).percent());
    }

    @Test
    void rule8AnAnswerInConflictIsInNeitherCount() {
        assertEquals("q2 1/1", lines(rates.questions()).get(1));
    }

    @Test
    void aPointInOneReleaseOnlyCountsWhereItWasAsked() {
        Release old = release("old", cluster("c", point("p0", ncq("q0")), point("p1", ncq("q1"))));
        RateGroup both =
                new Programme(R, old)
                        .active(1)
                        .active(2)
                        .visit(new VisitLine(1, 1, old, "21").start("2023-01-01"))
                        .visit(new VisitLine(2, 2, R, "221000").start("2024-01-01"))
                        .rates();

        assertEquals(
                List.of("p1 1/2", "p2 0/1", "p0 1/1"),
                both.points().stream()
                        .map(
                                one ->
                                        one.point().id()
                                                + " "
                                                + one.rate().nonCompliant()
                                                + "/"
                                                + one.rate().assessed())
                        .toList());
    }
}
