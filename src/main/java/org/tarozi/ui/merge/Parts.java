package org.tarozi.ui.merge;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.tarozi.ui.Icon;

/// Small pieces that the parts of the screen are made of.
final class Parts {

    private Parts() {}

    /// Words that wrap and are never cut.
    static Label words(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// A button that does something; its words are never cut.
    static Button button(String id, String text, Ikon picture, Runnable action) {
        Button button = new Button(text, Icon.of(picture));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        return button;
    }

    /// Pushes what comes after it to the end of a row.
    static Node space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
