package org.tarozi.ui.visit;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.ui.Icon;
import org.tarozi.ui.LongText;
import org.tarozi.ui.UiText;

import java.util.List;
import java.util.function.Consumer;

/// The photos and files of a question that are in the trash, unfolded when they are wanted.
final class RemovedPhotosView extends VBox {

    private static final double PICTURE_WIDTH = 72;

    private final PhotoModel model;
    private final VisitWords words;
    private final Consumer<Node> unfolded;
    private final Node otherwise;
    private final Button toggle = new Button("", Icon.of(Material2AL.DELETE_OUTLINE));
    private final VBox entries = new VBox();
    private final Label stays = new Label();
    private List<RemovedPhoto> shown = List.of();

    /// @param unfolded told once what the user asked to see is there
    /// @param otherwise has the focus once nothing is left
    RemovedPhotosView(PhotoModel model, VisitWords words, Consumer<Node> unfolded, Node otherwise) {
        this.model = model;
        this.words = words;
        this.unfolded = unfolded;
        this.otherwise = otherwise;
        toggle.setId("visit-removed-photos");
        toggle.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        toggle.setOnAction(click -> toggle());
        stays.setText(words.say(VisitText.REMOVED_STAYS));
        stays.setWrapText(true);
        stays.setMinHeight(Region.USE_PREF_SIZE);
        stays.getStyleClass().addAll("small", "muted");
        entries.setId("removed-photos");
        entries.getStyleClass().add("removed-photos");
        entries.setVisible(false);
        entries.managedProperty().bind(entries.visibleProperty());
        getChildren().addAll(toggle, entries);
        show(shown);
    }

    private void toggle() {
        entries.setVisible(!entries.isVisible());
        if (entries.isVisible()) {
            unfolded.accept(this);
        }
    }

    /// Those of another question are folded again.
    void show(List<RemovedPhoto> now, boolean other) {
        if (other) {
            entries.setVisible(false);
        }
        if (!now.equals(shown)) {
            shown = now;
            show(now);
        }
    }

    private void show(List<RemovedPhoto> now) {
        boolean focused = entries.isFocusWithin();
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
        toggle.setText(words.say(VisitText.REMOVED_PHOTOS, now.size()));
        entries.getChildren().setAll(now.stream().map(this::entry).toList());
        entries.getChildren().addFirst(stays);
        if (focused) {
            (now.isEmpty() ? otherwise : toggle).requestFocus();
        }
    }

    private Node entry(RemovedPhoto removed) {
        Photo photo = removed.photo();
        String called =
                photo.caption().isBlank()
                        ? words.say(VisitText.HISTORY_NAMELESS)
                        : LongText.first(photo.caption());
        Label caption = new Label(called);
        caption.setWrapText(true);
        Label who = new Label(removed.by().stream().map(words::who).findFirst().orElse(""));
        who.setWrapText(true);
        who.getStyleClass().addAll("small", "muted");
        Button restore =
                new Button(words.say(UiText.RESTORE), Icon.of(Material2MZ.RESTORE_FROM_TRASH));
        restore.setAccessibleText(words.say(UiText.RESTORE) + ": " + called);
        restore.getStyleClass().add(Styles.SMALL);
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(click -> model.restore(photo));
        VBox beside = new VBox(caption, who);
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox what = new HBox(picture(photo), beside);
        what.getStyleClass().add("removed-photo");
        VBox entry = new VBox(what, restore);
        entry.getStyleClass().add("removed-photo");
        return entry;
    }

    private Node picture(Photo photo) {
        StackPane frame = new StackPane(Icon.of(Material2AL.INSERT_DRIVE_FILE));
        frame.getStyleClass().add("removed-photo-frame");
        if (photo.isPicture()) {
            model.thumbnail(
                    photo,
                    image -> {
                        ImageView picture = new ImageView(image);
                        picture.setPreserveRatio(true);
                        picture.setFitWidth(PICTURE_WIDTH);
                        frame.getChildren().setAll(picture);
                    });
        }
        return frame;
    }
}
