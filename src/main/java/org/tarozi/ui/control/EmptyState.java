package org.tarozi.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;

/// What stands where there is nothing yet: why, and what to do next.
public final class EmptyState extends VBox {

    /// @param next the buttons that do what the sentence says
    public EmptyState(Ikon picture, String title, String sentence, Node... next) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label heading = new Label(title);
        heading.getStyleClass().add("empty-title");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        Label words = new Label(sentence);
        words.getStyleClass().add("empty-sentence");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(Icon.of(picture, "empty-picture"), heading, words);
        getChildren().addAll(next);
    }
}
