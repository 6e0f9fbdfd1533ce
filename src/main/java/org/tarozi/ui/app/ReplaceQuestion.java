package org.tarozi.ui.app;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.tarozi.text.Texts;

import java.nio.file.Path;
import java.util.Optional;

/// Asks whether a file that is there already shall be replaced. Who only presses Enter or Escape
/// replaces nothing.
final class ReplaceQuestion {

    private final ButtonType replace;
    private final Alert alert;

    ReplaceQuestion(Texts texts, Path file, Stage owner) {
        String name = file.getFileName().toString();
        this.replace = new ButtonType(texts.say(AppText.REPLACE), ButtonData.OTHER);
        ButtonType other = new ButtonType(texts.say(AppText.OTHER_NAME), ButtonData.CANCEL_CLOSE);
        this.alert = new Alert(Alert.AlertType.CONFIRMATION, "", replace, other);
        alert.initOwner(owner);
        alert.setTitle(texts.say(AppText.REPLACE_TITLE, name));
        alert.setHeaderText(texts.say(AppText.REPLACE_TITLE, name));
        DialogPane pane = alert.getDialogPane();
        Look.dress(pane, owner);
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        Label sentence = new Label(texts.say(AppText.REPLACE_WHAT, name, folder.toString()));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.getStyleClass().add("replace-what");
        pane.setContent(sentence);
        name(pane, replace, "replace", false);
        name(pane, other, "other-name", true);
    }

    private static void name(DialogPane pane, ButtonType type, String id, boolean isDefault) {
        Node button = pane.lookupButton(type);
        button.setId(id);
        if (button instanceof Button one) {
            one.setDefaultButton(isDefault);
            one.setMinWidth(Region.USE_PREF_SIZE);
        }
    }

    /// Asks, and waits for the answer.
    boolean isAgreed() {
        return alert.showAndWait().equals(Optional.of(replace));
    }
}
