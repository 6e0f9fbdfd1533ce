package org.tarozi.store.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.assessment.AnswerVector;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.VisitKind;
import org.tarozi.assessment.VisitState;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ProjectedAssessmentTest {

    /// It is stored in this order, and the same changes must leave the same file.
    @Test
    void informationComesInTheOrderOfItsQuestions() {
        Map<String, String> information =
                IntStream.range(0, 40)
                        .mapToObj(n -> "q" + n)
                        .collect(Collectors.toMap(id -> id, id -> "said"));

        ProjectedAssessment projected =
                new ProjectedAssessment(assessment(), false, 0, List.of(), information, List.of());

        assertEquals(
                information.keySet().stream().sorted().toList(),
                new ArrayList<>(projected.information().keySet()));
    }

    private static Assessment assessment() {
        return new Assessment(
                new AssessmentId(new UUID(1, 2)),
                Optional.empty(),
                Optional.empty(),
                new Assessment.Visit(
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalLong.empty(),
                        VisitKind.FULL,
                        VisitState.OPEN,
                        true),
                Set.of(),
                0,
                new AnswerVector(new byte[0]));
    }
}
