package org.tarozi.ui.app;

import javafx.application.Application;
import javafx.application.Platform;

import org.tarozi.ui.WindowSettings;

/// The colours of all windows, as the user chose them or as the system has them.
record Look(WindowSettings settings) {

    /// Goes with the system from now on.
    void follow() {
        Platform.getPreferences()
                .colorSchemeProperty()
                .addListener((scheme, before, now) -> apply());
    }

    void apply() {
        Application.setUserAgentStylesheet(
                settings.theme().styleSheet(Platform.getPreferences().getColorScheme()));
    }
}
