package org.tarozi.ui.app;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.text.Texts;
import org.tarozi.ui.Icon;
import org.tarozi.ui.OpenProgramme;

import java.util.Optional;

/// Below every screen: where the file lies, who works, and that everything is saved.
final class StatusBarView extends HBox {

    private final Texts texts;

    StatusBarView(FrameModel model, FrameActions actions) {
        this.texts = actions.workplace().texts();
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        model.shown().subscribe(shown -> fill(shown.map(FrameModel.Shown::programme)));
    }

    private void fill(Optional<OpenProgramme> programme) {
        getChildren().clear();
        programme.ifPresentOrElse(
                this::fill, () -> getChildren().add(new Label(texts.say(AppText.NO_FILE))));
    }

    private void fill(OpenProgramme programme) {
        Label file =
                new Label(
                        programme.file().toAbsolutePath().normalize().toString(),
                        Icon.of(Material2AL.INSERT_DRIVE_FILE));
        file.setId("file");
        file.getStyleClass().add("may-end-in-dots");
        // the end of a path says more than its beginning
        file.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        file.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(file, Priority.ALWAYS);
        Label who = new Label(programme.author().person(), Icon.of(Material2AL.ACCOUNT_CIRCLE));
        who.setId("who");
        who.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(file, who, saved(programme));
    }

    private Label saved(OpenProgramme programme) {
        Label saved = new Label("", Icon.of(Material2AL.CHECK_CIRCLE, "saved-picture"));
        saved.setId("saved");
        saved.setMinWidth(Region.USE_PREF_SIZE);
        saved.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        texts.say(
                                                programme.unsaved().get() == 0
                                                        ? AppText.ALL_SAVED
                                                        : AppText.SAVING),
                                programme.unsaved()));
        return saved;
    }
}
