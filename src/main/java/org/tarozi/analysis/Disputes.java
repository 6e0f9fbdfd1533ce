package org.tarozi.analysis;

import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;

import java.util.Map;

/// How many answers wait for a person's decision and are in no count meanwhile.
///
/// @param points by the point they would count for; answers of national level count for none
public record Disputes(Map<PointId, Integer> points, Map<QuestionId, Integer> questions) {

    public Disputes {
        points = Map.copyOf(points);
        questions = Map.copyOf(questions);
    }

    /// The answers at a point.
    public int at(PointId point) {
        return points.getOrDefault(point, 0);
    }

    /// The answers to a question.
    public int at(QuestionId question) {
        return questions.getOrDefault(question, 0);
    }
}
