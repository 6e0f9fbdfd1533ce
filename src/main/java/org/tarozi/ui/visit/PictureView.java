package org.tarozi.ui.visit;

import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// A photo as large as the window, over the visit until it is put away.
final class PictureView extends StackPane {

    private static final double PART_OF_THE_WINDOW = 0.85;

    private final PhotoModel model;
    private final ImageView image = new ImageView();
    private final Label caption = new Label();

    PictureView(PhotoModel model) {
        this.model = model;
        setId("picture");
        getStyleClass().add("overlay");
        caption.setWrapText(true);
        image.setPreserveRatio(true);
        image.fitWidthProperty().bind(widthProperty().multiply(PART_OF_THE_WINDOW));
        image.fitHeightProperty().bind(heightProperty().multiply(PART_OF_THE_WINDOW));
        VBox card = new VBox(image, caption);
        card.getStyleClass().addAll("card", "picture-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(card);
        setOnMouseClicked(this::putAway);
        model.enlarged().subscribe(this::show);
    }

    /// The second click of who opened it with two is not meant for it.
    private void putAway(MouseEvent click) {
        if (click.getClickCount() == 1) {
            model.enlarged().set(Optional.empty());
        }
    }

    private void show(Optional<Photo> photo) {
        image.setImage(null);
        setVisible(photo.isPresent());
        photo.ifPresent(
                one -> {
                    caption.setText(one.caption());
                    model.picture(
                            one,
                            picture -> {
                                if (model.enlarged().get().equals(photo)) {
                                    image.setImage(picture);
                                }
                            });
                });
    }
}
