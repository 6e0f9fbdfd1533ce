package org.tarozi.ui.visit;

import org.tarozi.ui.control.ScriptLines;
import org.tarozi.ui.control.Syllables;

/// The title of a part of the checklist on as many lines as it needs. A word that has no room on a
/// line of its own is broken between two syllables.
final class Title extends ReadLabel {

    @Override
    String fitted(String text, double line) {
        return ScriptLines.areNeeded(text)
                ? super.fitted(text, line)
                : Syllables.fit(text, line, this::width);
    }
}
