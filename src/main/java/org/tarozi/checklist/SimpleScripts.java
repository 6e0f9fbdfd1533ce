package org.tarozi.checklist;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/// The scripts whose letters stand side by side, each in its own place. Reports and prints can show
/// these alone: they have a font for them.
public final class SimpleScripts {

    private static final Set<UnicodeScript> ALL =
            EnumSet.of(
                    UnicodeScript.LATIN,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.GREEK,
                    UnicodeScript.COMMON,
                    UnicodeScript.INHERITED);

    private SimpleScripts() {}

    /// Whether all letters of a text are in one of them.
    public static boolean hold(String text) {
        return text.codePoints().allMatch(letter -> ALL.contains(UnicodeScript.of(letter)));
    }
}
