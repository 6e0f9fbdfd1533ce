package org.tarozi.ui;

import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.tarozi.text.Alphabet;
import org.tarozi.text.Caption;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.Choices;
import org.tarozi.ui.control.FirstFocus;
import org.tarozi.ui.control.LineField;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The fields for what a programme says of itself, each below its caption.
///
/// @param prefix begins the id of each field
public record DetailFields(Texts texts, String prefix) {

    /// What people call it.
    public TextField name(Property<String> model) {
        TextField name = new LineField();
        name.setPromptText(texts.say(UiText.PROGRAMME_NAME_EXAMPLE));
        name.textProperty().bindBidirectional(model);
        FirstFocus.on(name);
        return name;
    }

    /// The country of its factories; blank for none.
    public ComboBox<String> country(Property<String> model) {
        Locale locale = Locale.forLanguageTag(texts.language().tag());
        Function<String, String> words =
                code ->
                        code.isEmpty()
                                ? texts.say(UiText.NO_COUNTRY)
                                : Locale.of("", code).getDisplayCountry(locale);
        List<String> codes = new ArrayList<>(List.of(Locale.getISOCountries()));
        codes.sort(Comparator.comparing(words, new Alphabet(texts.language())));
        codes.addFirst("");
        ComboBox<String> country = Choices.box(codes, words);
        country.valueProperty().bindBidirectional(model);
        return country;
    }

    /// The language of its questions and reports.
    public ComboBox<Language> language(Property<Language> model) {
        ComboBox<Language> language = Choices.box(List.of(Language.values()), Language::ownName);
        language.setPromptText(texts.say(UiText.LANGUAGE_OF_EACH));
        language.valueProperty().bindBidirectional(model);
        return language;
    }

    /// A field below its caption.
    public Node under(Caption caption, Control field) {
        Label label = new Label(texts.say(caption));
        label.getStyleClass().add("strong");
        label.setLabelFor(field);
        field.setId(prefix + caption.key());
        field.setMaxWidth(Double.MAX_VALUE);
        return new VBox(4, label, field);
    }
}
