package org.tarozi.ui.visit;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.tarozi.checklist.Question;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Workplace;
import org.tarozi.ui.control.Choices;
import org.tarozi.ui.visit.WantedLanguages.Shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The choice of the languages in which the questions are shown, among those of the checklist.
///
/// @param model the visit that is shown anew in them, at the same question
record QuestionLanguages(VisitModel model, VisitWords words, Workplace workplace) {

    ComboBox<Shown> box() {
        ComboBox<Shown> box = Choices.box(List.of(), Shown::codes);
        box.setId("question-languages");
        box.setMinWidth(Region.USE_PREF_SIZE);
        offer(box);
        model.content().subscribe(content -> offer(box));
        box.setOnAction(choice -> Optional.ofNullable(box.getValue()).ifPresent(this::choose));
        return box;
    }

    private void offer(ComboBox<Shown> box) {
        List<Shown> all = all();
        if (!all.equals(box.getItems())) {
            box.getSelectionModel().clearSelection(); // or it goes on showing what stood there
            box.getItems().setAll(all);
            box.setValue(words.shown());
            String name = words.say(VisitText.QUESTION_LANGUAGES);
            box.setAccessibleText(name + ": " + words.shown().names());
            box.setTooltip(new Tooltip(name + ": " + words.shown().names()));
        }
    }

    Menu menu() {
        Menu menu = new Menu(words.say(VisitText.QUESTION_LANGUAGES));
        model.content().subscribe(content -> offer(menu));
        return menu;
    }

    private void offer(Menu menu) {
        List<Shown> all = all();
        if (menu.getItems().size() == all.size()) {
            return;
        }
        menu.getItems().clear();
        ToggleGroup group = new ToggleGroup();
        for (Shown shown : all) {
            RadioMenuItem item = new RadioMenuItem(shown.codes());
            item.setToggleGroup(group);
            item.setSelected(shown.equals(words.shown()));
            item.setOnAction(choice -> choose(shown));
            menu.getItems().add(item);
        }
    }

    /// The next one in their order. Where that is the second, both change places: who reads two
    /// goes on to read two.
    void turnFirst() {
        String now = words.shown().first();
        List<String> all = words.languages();
        String next = all.isEmpty() ? now : all.get((all.indexOf(now) + 1) % all.size());
        choose(new Shown(next, words.shown().second().map(one -> one.equals(next) ? now : one)));
    }

    /// The next second one beside the first; after the last one none.
    void turnSecond() {
        String first = words.shown().first();
        List<Optional<String>> seconds = new ArrayList<>(List.of(Optional.empty()));
        words.languages().stream()
                .filter(one -> !one.equals(first))
                .map(Optional::of)
                .forEach(seconds::add);
        int now = seconds.indexOf(words.shown().second());
        choose(new Shown(first, seconds.get((now + 1) % seconds.size())));
    }

    /// Until the visit is read, what will be shown if the checklist has it.
    private List<Shown> all() {
        List<String> languages = words.languages();
        List<Shown> all = new ArrayList<>();
        for (String first : languages) {
            all.add(new Shown(first, Optional.empty()));
            for (String second : languages) {
                if (!second.equals(first)) {
                    all.add(new Shown(first, Optional.of(second)));
                }
            }
        }
        return all.isEmpty() ? List.of(words.shown()) : all;
    }

    private void choose(Shown shown) {
        if (shown.equals(words.shown())) {
            return;
        }
        WantedLanguages wanted = words.wanted().choose(shown, words.languages());
        workplace
                .background()
                .run(
                        () -> {
                            workplace.settings().setQuestionLanguages(wanted.first());
                            workplace.settings().setSecondLanguages(wanted.second());
                            return shown;
                        },
                        kept -> workplace.frame().go(here()));
    }

    private Destination here() {
        return new Destination.Visit(
                model.assessment(), model.questions().current().get().map(Question::id));
    }
}
