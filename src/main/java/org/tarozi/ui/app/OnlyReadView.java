package org.tarozi.ui.app;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.text.Texts;
import org.tarozi.ui.Follower;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.UiText;
import org.tarozi.ui.control.Icon;

/// Above every screen of a programme that can only be read: that it is so, why, and the way to one
/// that can be changed.
final class OnlyReadView extends HBox {

    OnlyReadView(FrameModel model, Texts texts, CopyElsewhere copy) {
        setId("only-read");
        getStyleClass().add("only-read");
        Label why = new Label(texts.say(UiText.ONLY_READ), Icon.of(Material2AL.LOCK));
        why.setId("only-read-why");
        why.getStyleClass().add("sealed");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        Button make = new Button(texts.say(AppText.COPY_ELSEWHERE));
        make.setId("copy-elsewhere");
        make.getStyleClass().add(Styles.SMALL);
        make.setMinWidth(Region.USE_PREF_SIZE);
        make.setOnAction(click -> copy.moveTo());
        getChildren().addAll(why, make);
        managedProperty().bind(visibleProperty());
        Follower.of(
                this,
                model.shown(),
                shown -> setVisible(shown.filter(OpenProgramme::isReadOnly).isPresent()));
    }
}
