package org.tarozi.ui;

import java.util.Locale;

/// How much of the screen the window takes.
public enum WindowSize {
    USUAL,
    WHOLE_SCREEN;

    /// As it is kept in the settings.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
