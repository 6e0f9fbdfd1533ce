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
import org.tarozi.assessment.Assessment;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class AnswerGridTest {

    private static final Release R =
            release(
                    "r",
                    informationCluster("i", point("p0", ncq("q0"))),
                    cluster(
                            "c",
                            point("p1", ncq("q1"), national("n1"), fgw("f1"), ncq("q2")),
                            point("p2", ncq("q3"), ncq("q4"))));
    private static final Release SHORTER = release("s", cluster("c", point("p2", ncq("q3"))));

    private final Programme programme =
            new Programme(R, SHORTER)
                    .active(1)
                    .active(2)
                    .visit(new VisitLine(1, 1, R, "2122234").start("2024-03-01"))
                    .visit(new VisitLine(2, 2, SHORTER, "2").start("2024-02-01"));

    private final RateGroup group = programme.rates();
    private final AnswerGrid grid = new AnswerGrid(programme.set(), group);

    private Assessment visit(int number) {
        return group.assessments().stream()
                .filter(one -> one.id().equals(Programme.id(number)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRowCountsTheCountedQuestionsOfEachPoint() {
        assertEquals(
                List.of(new PointAnswers(1, 1, 0, 0, 0), new PointAnswers(0, 0, 1, 0, 1)),
                grid.of(visit(1)));
    }

    @Test
    void aPointThatTheReleaseDoesNotHaveIsNotAsked() {
        assertEquals(
                List.of(PointAnswers.NOT_ASKED, new PointAnswers(0, 1, 0, 0, 0)),
                grid.of(visit(2)));
    }

    @Test
    void theRowsAddUpToTheRatesOfThePoints() {
        for (int at = 0; at < group.points().size(); at++) {
            int column = at;
            List<PointAnswers> answers =
                    group.assessments().stream().map(one -> grid.of(one).get(column)).toList();
            assertEquals(
                    group.points().get(at).rate(),
                    new NonComplianceRate(
                            (int) answers.stream().filter(one -> one.nonCompliant() > 0).count(),
                            (int) answers.stream().filter(one -> one.assessed() > 0).count()));
        }
    }

    @Test
    void aPointLeadsToItsFirstNonCompliantCountedQuestionOrToItsFirst() {
        assertEquals(Optional.of(new QuestionId("q2")), grid.leading(visit(1), new PointId("p1")));
        assertEquals(
                Optional.of(new QuestionId("q3")),
                grid.leading(visit(1), new PointId("p2")),
                "where nothing is non-compliant");
    }

    @Test
    void answersInConflictAreCountedByPointAndByQuestion() {
        assertEquals(
                new Disputes(Map.of(new PointId("p2"), 1), Map.of(new QuestionId("q4"), 1)),
                grid.disputes());
    }
}
