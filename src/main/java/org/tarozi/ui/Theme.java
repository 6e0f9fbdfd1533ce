package org.tarozi.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.ColorScheme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The colours of the window.
public enum Theme {
    /// As the system has them.
    SYSTEM,
    LIGHT,
    DARK;

    /// The style sheet of all controls.
    ///
    /// @param system what the system asks for
    public String styleSheet(ColorScheme system) {
        boolean dark = this == DARK || this == SYSTEM && system == ColorScheme.DARK;
        return dark
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
    }

    /// The word for it in the settings.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The theme of a word.
    public static Optional<Theme> of(String key) {
        return Arrays.stream(values()).filter(theme -> theme.key().equals(key)).findFirst();
    }
}
