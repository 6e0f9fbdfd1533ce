package org.tarozi.ui.numbers;

import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;

import java.util.Optional;

/// How deep the user looks into the rates.
sealed interface Drill {

    /// At all points.
    record All() implements Drill {}

    /// At the questions of one point.
    record OfPoint(PointId point) implements Drill {}

    /// At the findings of one question.
    ///
    /// @param point the point whose questions lead here; none for a question of national level
    record OfQuestion(Optional<PointId> point, QuestionId question) implements Drill {}

    /// One step back.
    default Drill back() {
        return switch (this) {
            case All all -> all;
            case OfPoint _ -> new All();
            case OfQuestion(Optional<PointId> point, QuestionId _) ->
                    point.<Drill>map(OfPoint::new).orElseGet(All::new);
        };
    }
}
