package org.tarozi.ui;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.tarozi.text.Texts;

/// Says of a form that it goes on from what was filled in before, and lets one begin anew.
public final class ResumedView extends VBox {

    public ResumedView(Texts texts, BooleanProperty resumed, Runnable beginAnew) {
        Hyperlink anew = new Hyperlink(texts.say(UiText.BEGIN_ANEW));
        anew.setId("form-anew");
        anew.setOnAction(click -> beginAnew.run());
        Label what = new Label(texts.say(UiText.GOES_ON));
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        what.getStyleClass().add("muted");
        getChildren().setAll(what, anew);
        visibleProperty().bind(resumed);
        managedProperty().bind(resumed);
    }
}
