package org.tarozi.ui.visit;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.change.Subject;
import org.tarozi.checklist.Question;
import org.tarozi.ui.control.ControlText;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.LineField;
import org.tarozi.ui.control.TypedWords;

import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The photos and files of a question, with a place to bring in more.
final class PhotosView extends VBox {

    private static final double PICTURE_WIDTH = 240;

    private final PhotoModel model;
    private final VisitWords words;
    private final Consumer<Node> added;
    private final FlowPane pictures = new FlowPane();
    private final RemovedPhotosView removed;
    private final Map<Subject, Button> frames = new HashMap<>();
    private Optional<Question> question = Optional.empty();
    private List<Photo> shown = List.of();

    /// @param added told of what has to be in sight
    PhotosView(PhotoModel model, VisitWords words, Consumer<Node> added) {
        this.model = model;
        this.words = words;
        this.added = added;
        getStyleClass().add("section");
        pictures.getStyleClass().add("photos");
        pictures.setMinWidth(0); // tiles as wide as it is now would not let it shrink
        Label label = new SectionTitle(words.say(VisitText.PHOTOS));
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button add = new Button(words.say(VisitText.ADD_PHOTO), Icon.of(Material2AL.ADD_A_PHOTO));
        add.setId("visit-add-photo");
        add.getStyleClass().add(Styles.SMALL);
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(click -> question.ifPresent(model::choose));
        HBox head = new HBox(label, add);
        head.setAlignment(Pos.CENTER_LEFT);
        Label what = new Label(words.say(VisitText.PHOTOS_WHAT));
        what.getStyleClass().addAll("small", "muted", "invitation");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        this.removed = new RemovedPhotosView(model, words, added, add);
        getChildren().addAll(head, pictures, adding(), what, removed);
        model.enlarged().subscribe(this::comeBack);
    }

    private Node adding() {
        Label many = new Label();
        many.setWrapText(true);
        many.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(many, Priority.ALWAYS);
        Button stop = new Button(words.say(ControlText.CANCEL));
        stop.setId("visit-stop-adding");
        stop.getStyleClass().add(Styles.SMALL);
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(click -> model.stopAdding());
        HBox row = new HBox(many, stop);
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(model.adding().greaterThan(0));
        row.managedProperty().bind(row.visibleProperty());
        model.adding().subscribe(now -> many.setText(words.say(VisitText.ADDING, now.intValue())));
        return row;
    }

    void show(Question now, Answer answer) {
        boolean other = !question.equals(Optional.of(now));
        question = Optional.of(now);
        removed.show(answer.removed(), other);
        if (!answer.photos().equals(shown)) {
            boolean more = answer.photos().size() > shown.size();
            boolean same = !other && subjects(answer.photos()).equals(subjects(shown));
            Optional<FocusPath> focus = FocusPath.below(pictures).filter(path -> same);
            shown = answer.photos();
            frames.clear();
            pictures.getChildren().setAll(shown.stream().map(this::tile).toList());
            focus.ifPresent(path -> path.take(pictures));
            if (more && !other) {
                added.accept(this); // a key may have added it while something else was looked at
            }
        }
    }

    private static List<Subject> subjects(List<Photo> photos) {
        return photos.stream().map(Photo::subject).toList();
    }

    private Node tile(Photo photo) {
        VBox tile = new VBox(frame(photo), below(photo));
        words.lacking(photo.place())
                .ifPresent(said -> tile.getChildren().add(1, new SmallText(said)));
        tile.getStyleClass().add("photo");
        tile.prefWidthProperty().bind(pictures.widthProperty().map(this::share));
        return tile;
    }

    /// As wide as there is room for, so that a whole sentence can be written below a picture.
    private double share(Number room) {
        double gap = pictures.getHgap();
        double beside = Math.floor((room.doubleValue() + gap) / (PICTURE_WIDTH + gap));
        double most = Math.clamp(beside, 1, Math.max(1, shown.size()));
        return Math.floor((room.doubleValue() + gap) / most - gap);
    }

    private Node frame(Photo photo) {
        Button frame = new Button("", Icon.of(Material2AL.INSERT_DRIVE_FILE, "photo-file"));
        frame.getStyleClass().add("photo-frame");
        frames.put(photo.subject(), frame);
        frame.setAccessibleText(
                photo.caption().isBlank() ? words.say(VisitText.PHOTOS) : photo.caption());
        if (photo.isPicture()) {
            model.thumbnail(photo, image -> frame.setGraphic(new ImageView(image)));
            frame.setOnAction(click -> enlarge(photo));
        }
        return frame;
    }

    private void enlarge(Photo photo) {
        List<Photo> among = shown.stream().filter(Photo::isPicture).toList();
        model.enlarged().set(Optional.of(new Enlarged(among, among.indexOf(photo))));
    }

    /// Who put a photo away goes on at the one seen last.
    private void comeBack(Optional<Enlarged> before, Optional<Enlarged> now) {
        if (now.isEmpty()) {
            before.flatMap(last -> Optional.ofNullable(frames.get(last.photo().subject())))
                    .ifPresent(
                            frame -> {
                                frame.requestFocus();
                                added.accept(frame);
                            });
        }
    }

    private Node below(Photo photo) {
        return photo.voices().isEmpty() ? captioned(photo) : disputed(photo);
    }

    /// What people say who differ about a caption: nobody decides by typing into an empty box.
    private Node disputed(Photo photo) {
        VBox voices = new VBox();
        voices.setId("disputed-caption");
        voices.getStyleClass().add("disputed");
        photo.voices()
                .forEach(
                        one ->
                                voices.getChildren()
                                        .add(
                                                DisputedView.voice(
                                                        words, one.value().display(), one)));
        Button decide = new Button(words.say(VisitText.DECIDE));
        decide.setOnAction(click -> model.decide(photo));
        voices.getChildren().add(decide);
        return voices;
    }

    private Node captioned(Photo photo) {
        TextField caption = new LineField();
        caption.setText(photo.caption());
        caption.getStyleClass().add(Styles.SMALL);
        TypedText.guard(caption, model::mayWrite);
        caption.setPromptText(words.say(VisitText.PHOTO_CAPTION));
        caption.setAccessibleText(words.say(VisitText.PHOTO_CAPTION));
        caption.textProperty().subscribe((before, now) -> model.caption(photo, now));
        TypedWords.in(caption, photo::caption, () -> true);
        caption.setOnAction(enter -> model.settle());
        caption.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                model.settle();
                            }
                        });
        HBox.setHgrow(caption, Priority.ALWAYS);
        Button remove = new Button("", Icon.of(Material2AL.DELETE));
        remove.setAccessibleText(words.say(VisitText.REMOVE_PHOTO));
        remove.setTooltip(new Tooltip(words.say(VisitText.REMOVE_PHOTO)));
        remove.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.SMALL);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(click -> model.remove(photo));
        return new HBox(caption, remove);
    }

    /// Makes evidence of a pasted file or picture; whether there was one.
    boolean paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (question.isEmpty()) {
            return false;
        }
        if (clipboard.hasFiles()) {
            model.add(question.get(), clipboard.getFiles().stream().map(File::toPath).toList());
            return true;
        }
        if (clipboard.hasImage()) {
            model.paste(question.get(), clipboard.getImage());
            return true;
        }
        return false;
    }
}
