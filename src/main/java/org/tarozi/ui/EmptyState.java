package org.tarozi.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
        Label words = new Label(sentence);
        words.getStyleClass().add("empty-sentence");
        words.setWrapText(true);
        getChildren().addAll(Icon.of(picture, "empty-picture"), heading, words);
        getChildren().addAll(next);
    }
}
