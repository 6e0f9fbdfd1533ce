package org.tarozi.ui.numbers;

import org.tarozi.analysis.Explanations;
import org.tarozi.analysis.QuestionRate;
import org.tarozi.analysis.RateRow;
import org.tarozi.analysis.RateRows;
import org.tarozi.analysis.Rates;
import org.tarozi.analysis.RatesBy;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.checklist.QuestionId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A question of a part of a count with its rate.
///
/// @param by whether it counts for its point or is of national level
record Question(Count.Part part, RatesBy by, QuestionRate rate) {

    /// The question with an id, if the part asks it.
    static Optional<Question> find(Count.Part part, QuestionId id) {
        return Stream.concat(
                        part.group().questions().stream()
                                .map(one -> new Question(part, RatesBy.QUESTION, one)),
                        part.group().national().stream()
                                .map(one -> new Question(part, RatesBy.NATIONAL, one)))
                .filter(one -> one.id().equals(id))
                .findFirst();
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
