package org.tarozi.ui.numbers;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.ui.FirstVisits;
import org.tarozi.ui.control.EmptyState;
import org.tarozi.ui.control.FirstFocus;
import org.tarozi.ui.control.Icon;

/// What stands where nothing is counted, and what to do about it.
final class Nothing {

    private Nothing() {}

    /// Where the user stopped the count.
    static Node stopped(NumbersModel model, Words words) {
        Button again = new Button(words.say(NumbersText.COUNT_AGAIN), Icon.of(Material2MZ.REFRESH));
        again.setId("count-again");
        again.setOnAction(click -> model.recount());
        FirstFocus.on(again);
        return new EmptyState(
                Material2MZ.PAUSE_CIRCLE_OUTLINE,
                words.say(NumbersText.NOT_COUNTED),
                words.say(NumbersText.NOT_COUNTED_WHAT),
                again);
    }

    /// Where what is chosen cannot be counted.
    static Node wrong(NumbersText problem, NumbersModel model, Words words) {
        return new EmptyState(
                Material2MZ.REPORT_PROBLEM,
                words.say(NumbersText.NOT_COUNTED),
                words.say(problem),
                reset(model, words));
    }

    private static Button reset(NumbersModel model, Words words) {
        Button reset = new Button(words.say(NumbersText.RESET));
        reset.setId("reset-again");
        reset.setOnAction(click -> model.reset());
        return reset;
    }

    static Node counted(Count count, NumbersModel model, Words words) {
        if (count.set().assessments().isEmpty()) {
            return new EmptyState(
                    Material2AL.INSERT_CHART_OUTLINED,
                    words.say(NumbersText.NO_VISITS),
                    words.say(NumbersText.NO_VISITS_WHAT),
                    new FirstVisits(words.texts(), model::go));
        }
        Button why = new Button(words.say(NumbersText.WHY));
        why.setId("why");
        why.setOnAction(click -> model.shown().set(NumbersModel.Shown.IN_AND_OUT));
        return model.choice().get().equals(ScopeChoice.ALL)
                ? nothing(
                        words.nothingCounted(count, NumbersText.NOTHING_COUNTED_AT_ALL), words, why)
                : nothing(
                        words.nothingCounted(count, NumbersText.NOTHING_COUNTED_WHAT),
                        words,
                        why,
                        reset(model, words));
    }

    private static Node nothing(String sentence, Words words, Button... next) {
        return new EmptyState(
                Material2AL.FILTER_ALT, words.say(NumbersText.NOTHING_COUNTED), sentence, next);
    }
}
