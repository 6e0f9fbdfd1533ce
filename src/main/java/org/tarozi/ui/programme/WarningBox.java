package org.tarozi.ui.programme;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.ui.control.Icon;

/// Something of a factory that somebody should look at, and what to do about it.
final class WarningBox extends HBox {

    private final Button button;

    WarningBox(String sentence, String id, String action, Node picture, Runnable step) {
        Label label = new Label(sentence);
        label.getStyleClass().add("small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        this.button = new Button(action, picture);
        button.setMinWidth(0);
        button.setWrapText(true);
        button.setId(id);
        button.setOnAction(click -> step.run());
        VBox words = new VBox(label, button);
        words.getStyleClass().add("warning-words");
        getStyleClass().add("warning-box");
        getChildren().addAll(Icon.of(Material2MZ.WARNING, "warning-picture"), words);
    }

    /// The same with something to do that cannot be done now.
    WarningBox disabled() {
        button.setDisable(true);
        return this;
    }
}
