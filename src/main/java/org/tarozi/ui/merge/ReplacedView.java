package org.tarozi.ui.merge;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.tarozi.text.Texts;

/// The values that take the place of earlier ones, each with both.
final class ReplacedView extends VBox {

    ReplacedView(Texts texts, Replaced replaced) {
        getStyleClass().add("replaced");
        Label title = Parts.words(texts.say(MergeText.REPLACED, replaced.all()), "strong");
        title.setId("replaced-title");
        getChildren().add(title);
        int listed = replaced.lines().size();
        if (listed < replaced.all()) {
            getChildren().add(Parts.words(texts.say(MergeText.REPLACED_PART, listed), "muted"));
        }
        ListView<Replaced.Line> list = new ListView<>();
        list.getStyleClass().add("listing");
        list.getItems().setAll(replaced.lines());
        list.setId("replaced-list");
        list.getStyleClass().add("replaced-list");
        list.setAccessibleText(title.getText());
        list.setCellFactory(owner -> new ReplacedCell(list.widthProperty()));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().add(list);
    }
}
