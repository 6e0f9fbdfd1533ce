package org.tarozi.ui.visit;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.LongText;
import org.tarozi.ui.control.MeantClicks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A photo as large as the window, over the visit until it is put away, with a way to the others of
/// its question.
final class PictureView extends StackPane {

    private static final double PART_OF_THE_WINDOW = 0.94;
    private static final int CAPTION = 300;

    private final PhotoModel model;
    private final VisitWords words;
    private final ImageView image = new ImageView();
    private final Label caption = new Label();
    private final Label place = new Label();
    private final Button before;
    private final Button next;
    private final Button close;

    PictureView(PhotoModel model, VisitWords words) {
        this.model = model;
        this.words = words;
        setId("picture");
        getStyleClass().add("overlay");
        this.before = button("before", Material2AL.CHEVRON_LEFT, VisitText.PICTURE_BEFORE, "←");
        MeantClicks.stepping(before).setOnAction(click -> move(-1));
        this.next = button("next", Material2AL.CHEVRON_RIGHT, VisitText.NEXT_PICTURE, "→");
        MeantClicks.stepping(next).setOnAction(click -> move(1));
        this.close = button("close", Material2AL.CLOSE, VisitText.CLOSE_PICTURE, "Esc");
        close.setText(words.say(VisitText.CLOSE_PICTURE));
        close.setOnAction(click -> putAway());
        place.setId("picture-place");
        caption.setId("picture-caption");
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(card());
        setOnMouseClicked(this::clicked);
        model.enlarged().subscribe(this::show);
    }

    private Button button(String id, Ikon picture, VisitText what, String key) {
        Button button = new Button("", Icon.of(picture));
        button.setId("picture-" + id);
        button.getStyleClass().add(Styles.FLAT);
        button.setAccessibleText(words.say(what));
        button.setTooltip(new Tooltip(words.say(what) + " (" + key + ")"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// As large for each of them, so that what is clicked stays where it is.
    private Node card() {
        Pane room = new Pane();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox head = new HBox(before, place, next, room, close);
        head.getStyleClass().add("picture-head");
        VBox card = new VBox(head, picture(), caption);
        card.getStyleClass().addAll("card", "picture-card");
        card.maxWidthProperty().bind(widthProperty().multiply(PART_OF_THE_WINDOW));
        card.maxHeightProperty().bind(heightProperty().multiply(PART_OF_THE_WINDOW));
        card.setOnMouseClicked(MouseEvent::consume);
        return card;
    }

    private Node picture() {
        StackPane picture = new StackPane(image);
        picture.setMinSize(0, 0);
        picture.setPrefSize(0, 0);
        picture.setAlignment(Pos.CENTER);
        image.setPreserveRatio(true);
        image.fitWidthProperty().bind(picture.widthProperty());
        image.fitHeightProperty().bind(picture.heightProperty());
        VBox.setVgrow(picture, Priority.ALWAYS);
        return picture;
    }

    /// The second click of who opened it with two is not meant for it.
    private void clicked(MouseEvent click) {
        if (click.getClickCount() == 1) {
            putAway();
        }
    }

    private void putAway() {
        model.enlarged().set(Optional.empty());
    }

    private void move(int by) {
        model.enlarged().set(model.enlarged().get().map(one -> one.moved(by)));
    }

    private void show(Optional<Enlarged> enlarged) {
        boolean opened = !isVisible();
        image.setImage(null);
        setVisible(enlarged.isPresent());
        enlarged.ifPresent(this::fill);
        if (opened && isVisible()) {
            close.requestFocus();
        }
    }

    private void fill(Enlarged enlarged) {
        Photo photo = enlarged.photo();
        caption.setText(LongText.first(photo.caption(), CAPTION));
        setShown(caption, !photo.caption().isBlank());
        image.setAccessibleText(photo.caption());
        place.setText(
                words.say(VisitText.PICTURE_PLACE, enlarged.at() + 1, enlarged.among().size()));
        List.of(before, place, next).forEach(node -> setShown(node, enlarged.isOneOfSeveral()));
        model.picture(
                photo,
                picture -> {
                    if (model.enlarged().get().equals(Optional.of(enlarged))) {
                        image.setImage(picture);
                    }
                });
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// While it is seen every key is for it.
    void pressed(KeyEvent event) {
        boolean ofButton =
                switch (event.getCode()) {
                    case SPACE, ENTER -> buttons().anyMatch(Node::isFocused);
                    default -> false;
                };
        if (ofButton) {
            return;
        }
        event.consume();
        switch (event.getCode()) {
            case ESCAPE -> putAway();
            case LEFT -> move(-1);
            case RIGHT -> move(1);
            case TAB -> goOn(event.isShiftDown() ? -1 : 1);
            default -> {
                return;
            }
        }
    }

    private Stream<Button> buttons() {
        return Stream.of(before, next, close).filter(Node::isVisible);
    }

    /// What is behind it is not reached.
    private void goOn(int by) {
        List<Button> all = buttons().toList();
        int at = all.stream().map(Node::isFocused).toList().indexOf(true);
        all.get(Math.floorMod(at + by, all.size())).requestFocus();
    }
}
