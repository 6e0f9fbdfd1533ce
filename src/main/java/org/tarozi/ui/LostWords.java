package org.tarozi.ui;

import org.tarozi.analysis.CountedOtherwise;
import org.tarozi.analysis.NoLongerCounted;
import org.tarozi.analysis.NoLongerCounted.Loss;
import org.tarozi.analysis.OutOfSight;
import org.tarozi.assessment.Assessment;
import org.tarozi.job.Consequences;
import org.tarozi.report.content.Say;
import org.tarozi.text.Texts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is in the numbers no longer, or where nobody sees it, in words.
public record LostWords(Texts texts) {

    /// A line for each reason, and one for answers of visits that count.
    public List<String> lines(NoLongerCounted lost) {
        return lost.parts().stream().map(this::line).toList();
    }

    /// The same, what came or stayed where nobody sees it, and what finished visits say otherwise.
    public List<String> lines(Consequences step) {
        return Stream.of(
                        lines(step.lost()).stream(),
                        hidden(step.hidden()).stream(),
                        changed(step.changed()).stream())
                .flatMap(lines -> lines)
                .toList();
    }

    private Optional<String> hidden(OutOfSight hidden) {
        List<OutOfSight.Visit> visits = hidden.visits();
        List<String> names =
                visits.stream().map(one -> name(one.factory(), one.visit().visit())).toList();
        return visits.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        texts.say(
                                UiText.HIDDEN_VISITS,
                                visits.size(),
                                FirstFew.of(names, "; ", texts)));
    }

    private Optional<String> changed(CountedOtherwise changed) {
        List<String> names =
                changed.visits().stream()
                        .map(one -> name(one.factory(), one.visit().visit()))
                        .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        texts.say(
                                UiText.CHANGED_VISITS,
                                changed.answers(),
                                FirstFew.of(names, "; ", texts)));
    }

    /// What is in the numbers no longer behind what else there is to say of a step.
    public String after(Optional<String> words, NoLongerCounted lost) {
        return Stream.concat(words.stream(), lines(lost).stream()).collect(Collectors.joining(" "));
    }

    private String line(NoLongerCounted.Part part) {
        List<String> names =
                part.visits().stream()
                        .map(one -> name(one.factory(), one.before().visit()))
                        .toList();
        String named = FirstFew.of(names, "; ", texts);
        int visits = part.visits().size();
        return switch (part.loss()) {
            case Loss.Gone() ->
                    texts.say(UiText.LOST_VISITS, visits, texts.say(UiText.LOST_GONE), named);
            case Loss.LeftOut(var reason) ->
                    texts.say(UiText.LOST_VISITS, visits, new Say(texts).reason(reason), named);
            case Loss.Answers(int number, var now) ->
                    texts.say(
                            switch (now) {
                                case AWAY -> UiText.LOST_ANSWERS;
                                case NOT_APPLICABLE -> UiText.LOST_NOT_APPLICABLE;
                            },
                            number,
                            named);
        };
    }

    private String name(Optional<String> named, Assessment.Visit visit) {
        String factory = named.orElseGet(() -> texts.say(UiText.UNNAMED_FACTORY));
        return visit.start()
                .map(day -> factory + ", " + texts.language().date(day))
                .orElse(factory);
    }
}
