package org.tarozi.ui.visit;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.tarozi.checklist.Question;
import org.tarozi.text.Language;
import org.tarozi.ui.Choices;
import org.tarozi.ui.Destination;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.Workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The choice of the languages in which the questions are shown.
///
/// @param model the visit that is shown anew in them, at the same question
record QuestionLanguages(VisitModel model, VisitWords words, Workplace workplace) {

    /// One language, or a second one beside it.
    record Shown(Language first, Optional<Language> second) {

        /// Those the user chose.
        ///
        /// @param usual the first where he chose none
        static Shown of(Language usual, WindowSettings settings) {
            Language first = settings.questionLanguage().orElse(usual);
            return new Shown(first, settings.secondLanguage().filter(one -> one != first));
        }

        private String name() {
            return code(first) + second.map(other -> " + " + code(other)).orElse("");
        }

        private static String code(Language language) {
            return language.tag().toUpperCase(Locale.ROOT);
        }
    }

    ComboBox<Shown> box() {
        ComboBox<Shown> box = Choices.box(all(), Shown::name);
        box.setId("question-languages");
        box.setAccessibleText(words.say(VisitText.QUESTION_LANGUAGES));
        box.setTooltip(new Tooltip(words.say(VisitText.QUESTION_LANGUAGES)));
        box.setValue(words.shown());
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(choice -> choose(box.getValue()));
        return box;
    }

    Menu menu() {
        Menu menu = new Menu(words.say(VisitText.QUESTION_LANGUAGES));
        ToggleGroup group = new ToggleGroup();
        for (Shown shown : all()) {
            RadioMenuItem item = new RadioMenuItem(shown.name());
            item.setToggleGroup(group);
            item.setSelected(shown.equals(words.shown()));
            item.setOnAction(choice -> choose(shown));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// The next one in their order. Where that is the second, both change places: who reads two
    /// goes on to read two.
    void turnFirst() {
        Language now = words.shown().first();
        Language next = after(now);
        choose(new Shown(next, words.shown().second().map(one -> one == next ? now : one)));
    }

    /// The next second one beside the first; after the last one none.
    void turnSecond() {
        Language first = words.shown().first();
        List<Optional<Language>> seconds = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(Language.values())
                .filter(one -> one != first)
                .map(Optional::of)
                .forEach(seconds::add);
        int now = seconds.indexOf(words.shown().second());
        choose(new Shown(first, seconds.get((now + 1) % seconds.size())));
    }

    private static Language after(Language one) {
        Language[] all = Language.values();
        return all[(one.ordinal() + 1) % all.length];
    }

    private static List<Shown> all() {
        List<Shown> all = new ArrayList<>();
        for (Language first : Language.values()) {
            all.add(new Shown(first, Optional.empty()));
            for (Language second : Language.values()) {
                if (second != first) {
                    all.add(new Shown(first, Optional.of(second)));
                }
            }
        }
        return all;
    }

    /// What the programme shows without a choice is none: another programme shows its own.
    private void choose(Shown shown) {
        Optional<Language> first = Optional.of(shown.first()).filter(one -> one != words.usual());
        workplace
                .background()
                .run(
                        () -> {
                            workplace.settings().setQuestionLanguage(first);
                            workplace.settings().setSecondLanguage(shown.second());
                            return shown;
                        },
                        kept -> workplace.frame().go(here()));
    }

    private Destination here() {
        return new Destination.Visit(
                model.assessment(), model.questions().current().get().map(Question::id));
    }
}
