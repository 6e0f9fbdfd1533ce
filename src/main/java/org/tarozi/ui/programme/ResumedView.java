package org.tarozi.ui.programme;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// Says of a form that it goes on from what was filled in before, and lets one begin anew.
final class ResumedView extends VBox {

    ResumedView(Words words, BooleanProperty resumed, Runnable beginAnew) {
        Hyperlink anew = new Hyperlink(words.say(ProgrammeText.BEGIN_ANEW));
        anew.setId("form-anew");
        anew.setOnAction(click -> beginAnew.run());
        Wrapped what = new Wrapped(words.say(ProgrammeText.GOES_ON));
        what.getStyleClass().add("muted");
        getChildren().setAll(what, anew);
        visibleProperty().bind(resumed);
        managedProperty().bind(resumed);
    }
}
