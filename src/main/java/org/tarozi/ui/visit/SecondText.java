package org.tarozi.ui.visit;

import org.tarozi.checklist.Wording;

/// A text of the checklist in the second language, quietly below the first; nothing where none is
/// chosen, or the checklist does not have it.
final class SecondText extends ReadLabel {

    private final VisitWords words;

    SecondText(VisitWords words) {
        super("small", "muted", "second-text");
        this.words = words;
    }

    SecondText show(Wording wording) {
        String text = words.second(wording).orElse("");
        show(text);
        words.shown().second().ifPresent(language -> Direction.turn(this, language));
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
        return this;
    }
}
