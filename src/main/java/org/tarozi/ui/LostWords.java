package org.tarozi.ui;

import org.tarozi.analysis.NoLongerCounted;
import org.tarozi.analysis.NoLongerCounted.Loss;
import org.tarozi.report.content.Say;
import org.tarozi.text.Texts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is in the numbers no longer, in words.
public record LostWords(Texts texts) {

    /// A line for each reason, and one for answers of visits that count.
    public List<String> lines(NoLongerCounted lost) {
        return lost.parts().stream().map(this::line).toList();
    }

    /// The same behind what else there is to say of a step.
    public String after(Optional<String> words, NoLongerCounted lost) {
        return Stream.concat(words.stream(), lines(lost).stream()).collect(Collectors.joining(" "));
    }

    private String line(NoLongerCounted.Part part) {
        String named = FirstFew.of(part.visits().stream().map(this::name).toList(), "; ", texts);
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

    private String name(NoLongerCounted.Visit one) {
        String factory = one.factory().orElseGet(() -> texts.say(UiText.UNNAMED_FACTORY));
        return one.before()
                .visit()
                .start()
                .map(day -> factory + ", " + texts.language().date(day))
                .orElse(factory);
    }
}
