package org.tarozi.ui.visit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.tarozi.checklist.Wording;

/// A text of the checklist in the second language, quietly below the first; nothing where none is
/// chosen, or the checklist does not have it.
final class SecondText extends Label {

    private final VisitWords words;

    SecondText(VisitWords words) {
        this.words = words;
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().addAll("small", "muted", "second-text");
    }

    SecondText show(Wording wording) {
        String text = words.second(wording).orElse("");
        setText(text);
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
        return this;
    }
}
