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
import org.tarozi.ui.Workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The choice of the language beside that of the window.
///
/// @param model the visit that is shown anew in it, at the same question
record SecondLanguage(VisitModel model, VisitWords words, Workplace workplace) {

    ComboBox<Optional<Language>> box() {
        ComboBox<Optional<Language>> box = Choices.box(languages(), this::name);
        box.setId("second-language");
        box.setAccessibleText(words.say(VisitText.SECOND_LANGUAGE));
        box.setTooltip(new Tooltip(words.say(VisitText.SECOND_LANGUAGE)));
        box.setValue(now());
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(choice -> choose(box.getValue()));
        return box;
    }

    Menu menu() {
        Menu menu = new Menu(words.say(VisitText.SECOND_LANGUAGE));
        ToggleGroup group = new ToggleGroup();
        for (Optional<Language> language : languages()) {
            RadioMenuItem item = new RadioMenuItem(name(language));
            item.setToggleGroup(group);
            item.setSelected(language.equals(now()));
            item.setOnAction(choice -> choose(language));
            menu.getItems().add(item);
        }
        return menu;
    }

    private List<Optional<Language>> languages() {
        List<Optional<Language>> languages = new ArrayList<>();
        languages.add(Optional.empty());
        for (Language language : Language.values()) {
            if (language != words.texts().language()) {
                languages.add(Optional.of(language));
            }
        }
        return languages;
    }

    private String name(Optional<Language> language) {
        return language.map(one -> "+ " + one.tag().toUpperCase(Locale.ROOT))
                .orElse(words.say(VisitText.NO_SECOND_LANGUAGE));
    }

    private Optional<Language> now() {
        return words.second().filter(one -> one != words.texts().language());
    }

    private void choose(Optional<Language> language) {
        workplace
                .background()
                .run(
                        () -> {
                            workplace.settings().setSecondLanguage(language);
                            return language;
                        },
                        kept -> workplace.frame().go(here()));
    }

    private Destination here() {
        return new Destination.Visit(
                model.assessment(), model.questions().current().get().map(Question::id));
    }
}
