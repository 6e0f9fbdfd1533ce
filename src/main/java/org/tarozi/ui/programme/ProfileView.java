package org.tarozi.ui.programme;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.ui.FirstFocus;
import org.tarozi.ui.Icon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The profile of a factory. Each field is kept when it is left.
final class ProfileView extends VBox {

    private final ProfileModel model;
    private final Words words;

    ProfileView(ProfileModel model, Words words, Runnable back) {
        this.model = model;
        this.words = words;
        getStyleClass().add("profile");
        VBox parts = new VBox();
        parts.getStyleClass().addAll("page", "form", "profile-parts");
        parts.getChildren().add(new Wrapped(words.say(ProgrammeText.PROFILE_WHAT), "muted"));
        model.parts().forEach(part -> parts.getChildren().add(part(part)));
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setId("profile-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(back), scroll);
        SeenPart.keep(scroll, parts, model.place());
        Node first = parts.getChildren().get((int) model.place().get());
        Optional.ofNullable(first.lookup(".text-field"))
                .or(() -> Optional.ofNullable(parts.lookup(".text-field")))
                .ifPresent(FirstFocus::on);
    }

    private Node head(Runnable back) {
        Label name = new Wrapped("", "muted");
        name.setId("profile-name");
        name.textProperty().bind(model.name());
        VBox title = new VBox(new Wrapped(words.say(ProgrammeText.PROFILE), "heading"), name);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close =
                new Button(words.say(ProgrammeText.CLOSE_PROFILE), Icon.of(Material2AL.DONE));
        close.setId("close-profile");
        close.setCancelButton(true);
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(click -> back.run());
        HBox head = new HBox(title, close);
        head.getStyleClass().add("profile-head");
        return head;
    }

    /// What is short stands side by side; the rest has rows of its own.
    private Node part(ProfileModel.Part part) {
        VBox rows = new VBox(new Wrapped(part.title(), "subheading"));
        rows.getStyleClass().add("profile-part");
        List<ProfileFieldView> pair = new ArrayList<>();
        for (ProfileFieldModel field : part.fields()) {
            ProfileFieldView view = new ProfileFieldView(field, words, model::decide);
            if (view.isShort()) {
                pair.add(view);
            } else {
                rows.getChildren().add(view);
            }
        }
        if (!pair.isEmpty()) {
            rows.getChildren().add(1, new Paired(pair));
        }
        return rows;
    }
}
