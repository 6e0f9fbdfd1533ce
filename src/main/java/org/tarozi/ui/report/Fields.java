package org.tarozi.ui.report;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tarozi.text.Caption;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.Choices;
import org.tarozi.ui.control.LineField;
import org.tarozi.ui.control.TypedDay;

import java.util.List;
import java.util.function.Function;

/// Controls with their labels, as the forms of this screen are made of.
record Fields(Texts texts) {

    /// A heading over some fields.
    Label heading(ReportText text) {
        Label heading = sentence(texts.say(text));
        heading.getStyleClass().add("subheading");
        return heading;
    }

    /// A sentence that is never cut.
    static Label sentence(String words, String... styleClasses) {
        Label sentence = new Label(words);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.getStyleClass().addAll(styleClasses);
        return sentence;
    }

    /// A control below its label.
    VBox field(ReportText text, Control control, Node... below) {
        Label label = sentence(texts.say(text), "strong");
        label.setLabelFor(control);
        control.setId("report-" + text.key());
        control.setMaxWidth(Double.MAX_VALUE);
        VBox field = new VBox(label, control);
        field.getChildren().addAll(below);
        field.getStyleClass().add("field");
        return field;
    }

    /// A day that can be typed, and what is wrong with it below.
    VBox day(ReportText text, Caption prompt, DayModel model) {
        TextField field = LineField.ofOne();
        field.setPromptText(texts.say(prompt));
        field.textProperty().bindBidirectional(model.text());
        Label wrong = sentence("", "small", "wrong");
        wrong.setId("report-" + text.key() + "-wrong");
        model.text()
                .subscribe(
                        typed -> {
                            wrong.setText(TypedDay.problem(texts, typed));
                            show(wrong, model.isWrong());
                        });
        return field(text, field, wrong);
    }

    /// A choice of languages, each in its own words.
    Node languages(ObjectProperty<Language> chosen) {
        ComboBox<Language> languages = choice(chosen, Language::ownName);
        languages.getItems().setAll(Language.values());
        return field(ReportText.LANGUAGE, languages);
    }

    /// A choice of one of several.
    <T> ComboBox<T> choice(ObjectProperty<T> chosen, Function<T, String> words) {
        ComboBox<T> choice = Choices.box(List.of(), words);
        choice.valueProperty().bindBidirectional(chosen);
        return choice;
    }

    /// Offers other values; what was chosen stays where it is still among them.
    static <T> void offer(ComboBox<T> choice, List<T> values, T otherwise) {
        T before = choice.getValue();
        choice.getItems().setAll(values);
        choice.setValue(values.contains(before) ? before : otherwise);
    }

    /// Shows or hides a node and its place.
    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
