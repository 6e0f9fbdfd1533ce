package org.tarozi.ui.visit;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.store.Attachments.Place;
import org.tarozi.text.Caption;
import org.tarozi.ui.HistoryEntry;
import org.tarozi.ui.UiText;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.LongText;

import java.util.function.Consumer;

/// A photo or file in the trash: what is left of it, and what can be done with it.
final class RemovedPhotoView extends VBox {

    private static final double PICTURE_WIDTH = 72;

    private final PhotoModel model;
    private final VisitWords words;
    private final Consumer<Node> asks;
    private final Photo photo;
    private final String called;
    private final FlowPane ways = new FlowPane();
    private final Label what = new SmallText("");

    /// @param asks told of what has to be in sight
    RemovedPhotoView(
            PhotoModel model, VisitWords words, RemovedPhoto removed, Consumer<Node> asks) {
        this.model = model;
        this.words = words;
        this.asks = asks;
        this.photo = removed.photo();
        this.called =
                photo.caption().isBlank()
                        ? words.say(VisitText.HISTORY_NAMELESS)
                        : LongText.first(photo.caption());
        Label caption = new Label(called);
        caption.setWrapText(true);
        VBox beside = new VBox(caption, new SmallText(who(removed)));
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox picture = new HBox(picture(), beside);
        picture.getStyleClass().add("removed-photo");
        ways.getStyleClass().add("ways");
        getStyleClass().add("removed-photo");
        getChildren().addAll(picture, what, ways);
        offer();
    }

    private String who(RemovedPhoto removed) {
        return removed.by().stream()
                .map(change -> HistoryEntry.who(words.texts(), change.origin()))
                .findFirst()
                .orElse("");
    }

    private void offer() {
        ways.getChildren().clear();
        say(
                photo.place() instanceof Place.Elsewhere
                        ? words.say(VisitText.REMOVED_ELSEWHERE)
                        : words.lacking(photo.place()).orElse(""));
        if (!(photo.place() instanceof Place.Destroyed)) {
            Button restore = button(UiText.RESTORE, Material2MZ.RESTORE_FROM_TRASH);
            restore.setOnAction(click -> model.restore(photo));
            ways.getChildren().add(restore);
        }
        if (photo.place() instanceof Place.Here && model.mayDestroy()) {
            Button destroy = button(VisitText.DESTROY, Material2AL.DELETE_FOREVER);
            destroy.setId("visit-destroy-photo");
            destroy.setOnAction(click -> ask());
            ways.getChildren().add(destroy);
        }
    }

    /// Nothing brings it back, so it takes a second click, elsewhere than the first.
    private void ask() {
        say(words.say(VisitText.DESTROY_WHAT));
        Button keep = button(VisitText.DESTROY_NOT, Material2AL.CLOSE);
        keep.setId("visit-keep-photo");
        keep.setOnAction(
                click -> {
                    offer();
                    ways.getChildren().getLast().requestFocus();
                });
        Button destroy = button(VisitText.DESTROY, Material2AL.DELETE_FOREVER);
        destroy.setId("visit-destroy-photo-now");
        destroy.getStyleClass().add(Styles.DANGER);
        destroy.setOnAction(click -> model.destroy(photo));
        ways.getChildren().setAll(keep, destroy);
        keep.requestFocus();
        asks.accept(this);
    }

    private void say(String sentence) {
        what.setText(sentence);
        what.setVisible(!sentence.isEmpty());
        what.setManaged(!sentence.isEmpty());
    }

    private Button button(Caption caption, Ikon picture) {
        Button button = new Button(words.say(caption), Icon.of(picture));
        button.setAccessibleText(button.getText() + ": " + called);
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Node picture() {
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
