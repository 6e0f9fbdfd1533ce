package org.tarozi.ui.app;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

import org.tarozi.ui.StyleSheet;
import org.tarozi.ui.WindowSettings;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// The colours of all windows, as the user chose them or as the system has them, and the size of
/// their text.
record Look(WindowSettings settings) {

    private static final int NORMAL_TEXT = 14;
    private static final int WHOLE = 100;

    /// Goes with the system from now on.
    void follow() {
        Platform.getPreferences()
                .colorSchemeProperty()
                .addListener((scheme, before, now) -> apply());
    }

    /// The size of text in pixels.
    static double textSize(WindowSettings settings) {
        return (double) NORMAL_TEXT * settings.textSize() / WHOLE;
    }

    /// Gives explanations and menus, which are windows of their own, the size of all other text.
    void apply(Scene scene) {
        apply();
        String rule = ".tooltip, .context-menu { -fx-font-size: " + textSize(settings) + "px; }";
        String encoded = Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
        scene.getStylesheets().setAll("data:text/css;base64," + encoded);
    }

    /// Makes a question in a window of its own look like the window that it belongs to.
    static void dress(DialogPane question, Window owner) {
        question.getStylesheets().add(StyleSheet.of(StyleSheet.class, "tarozi.css"));
        question.getStyleClass().add("question");
        question.setStyle(owner.getScene().getRoot().getStyle());
    }

    private void apply() {
        Application.setUserAgentStylesheet(
                settings.theme().styleSheet(Platform.getPreferences().getColorScheme()));
    }
}
