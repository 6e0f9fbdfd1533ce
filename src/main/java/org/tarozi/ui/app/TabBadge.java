package org.tarozi.ui.app;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.Icon;

/// How many of something wait behind a tab; seen only while there are some.
final class TabBadge extends Label {

    TabBadge(String id, Ikon picture) {
        super("", Icon.of(picture));
        setId(id);
        getStyleClass().add("badge");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    /// Follows their number.
    ///
    /// @param words what they are, given their number
    TabBadge counting(ObservableValue<Integer> many, AppText words, Texts texts) {
        Tooltip explained = new Tooltip();
        explained.textProperty().bind(accessibleTextProperty());
        setTooltip(explained);
        textProperty().bind(many.map(texts.language()::number));
        accessibleTextProperty().bind(many.map(number -> texts.say(words, number)));
        visibleProperty().bind(many.map(number -> number > 0));
        managedProperty().bind(visibleProperty());
        return this;
    }
}
