package org.tarozi.ui.numbers;

import org.tarozi.analysis.Explanations;
import org.tarozi.analysis.Places;
import org.tarozi.analysis.QuestionRate;
import org.tarozi.analysis.RateRow;
import org.tarozi.analysis.RateRows;
import org.tarozi.analysis.Rates;
import org.tarozi.analysis.RatesBy;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A question of a part of a count with its rate.
///
/// @param by whether it counts for its point or is of national level
record Question(Count.Part part, RatesBy by, QuestionRate rate) {

    /// The question that is looked at, if the part asks it there: as it counts at a point, or as
    /// some of the visits have it at national level.
    static Optional<Question> find(Count.Part part, Drill.OfQuestion drill) {
        Stream<Question> there =
                drill.point().map(point -> at(part, point)).orElseGet(() -> national(part));
        return there.filter(one -> one.id().equals(drill.question())).findFirst();
    }

    private static Stream<Question> at(Count.Part part, PointId point) {
        Places places = new Places(part.group());
        return part.group().questions().stream()
                .filter(one -> places.isAt(one, point))
                .map(one -> new Question(part, RatesBy.QUESTION, one));
    }

    private static Stream<Question> national(Count.Part part) {
        return part.group().national().stream()
                .map(one -> new Question(part, RatesBy.NATIONAL, one));
    }

    QuestionId id() {
        return rate.question().id();
    }

    /// The visits in the numerator of its rate.
    List<AssessmentId> nonCompliant(Count of) {
        RateRow row =
                new RateRows(of.set(), "en")
                        .of(new Rates(List.of(part.group())), by).stream()
                                .filter(one -> one.id().equals(id().value()))
                                .findFirst()
                                .orElseThrow();
        return new Explanations(of.set(), part.group()).of(row).nonCompliant();
    }
}
