package org.tarozi.report.content;

import org.tarozi.analysis.Places;
import org.tarozi.analysis.PointRate;
import org.tarozi.analysis.QuestionRate;
import org.tarozi.checklist.Wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Names the points of questions that the counted visits were asked at different ones, since their
/// rates are over all of them and not over those of one point.
record OtherPlaces(Places places, Say say) {

    /// That a question which stands at a point was asked at others too, where it was.
    Optional<String> note(QuestionRate question, PointRate at) {
        String others =
                places.of(question).stream()
                        .filter(one -> !one.point().id().equals(at.point().id()))
                        .map(one -> say.in(one.point().title()))
                        .collect(Collectors.joining("; "));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(say.say(ContentText.OTHER_POINTS, others));
    }

    /// The titles of its points.
    String points(QuestionRate question) {
        return titles(question, one -> one.point().title(), question.point().title());
    }

    /// The titles of their clusters.
    String clusters(QuestionRate question) {
        return titles(question, one -> one.cluster().title(), question.cluster().title());
    }

    private String titles(
            QuestionRate question, Function<PointRate, Wording> title, Wording otherwise) {
        List<Wording> titles = places.of(question).stream().map(title).toList();
        return titles.isEmpty() ? say.in(otherwise) : say.in(titles);
    }
}
