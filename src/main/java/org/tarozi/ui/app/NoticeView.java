package org.tarozi.ui.app;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.text.Texts;
import org.tarozi.ui.Follower;
import org.tarozi.ui.Notice;
import org.tarozi.ui.UiText;
import org.tarozi.ui.control.Icon;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What there is to tell, between the screen and the status bar, until the user has read it.
final class NoticeView extends VBox {

    private final FrameModel model;
    private final FrameActions actions;
    private final Texts texts;
    private final boolean large;

    /// What had the focus last that is not in a notice.
    private Optional<Node> elsewhere = Optional.empty();

    NoticeView(FrameModel model, FrameActions actions) {
        this.model = model;
        this.actions = actions;
        this.texts = actions.workplace().texts();
        this.large = actions.settings().isTextLarge();
        setId("notice");
        setMaxHeight(USE_PREF_SIZE);
        Follower.of(this, model.notice(), this::show);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
    }

    private void focused(@Nullable Node now) {
        elsewhere = Optional.ofNullable(now).filter(node -> !isMine(node)).or(() -> elsewhere);
    }

    private boolean isMine(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(this::equals);
    }

    private void show(Optional<Notice> notice) {
        boolean had = getScene() != null && isFocusWithin();
        getStyleClass().setAll("notice");
        getChildren().clear();
        setVisible(notice.isPresent());
        notice.ifPresent(this::fill);
        if (had) { // the keyboard goes on where it was
            elsewhere.filter(node -> node.getScene() == getScene()).ifPresent(Node::requestFocus);
        }
    }

    private void fill(Notice notice) {
        getStyleClass().add("notice-" + notice.kind().name().toLowerCase(Locale.ROOT));
        Label kind = new Label(texts.say(word(notice.kind())), Icon.of(picture(notice.kind())));
        kind.getStyleClass().add("notice-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        Label sentence = new Label(Unjoined.of(notice.sentence()));
        sentence.setId("notice-sentence");
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        Button dismiss = new Button(texts.say(UiText.DISMISS), Icon.of(Material2AL.CLOSE));
        dismiss.setId("dismiss");
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        dismiss.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        dismiss.setOnAction(click -> model.notice().set(Optional.empty()));
        HBox line = new HBox(kind, large ? room() : sentence);
        line.getStyleClass().add("notice-line");
        notice.undo().map(this::undo).ifPresent(line.getChildren()::add);
        notice.place().map(place -> look(notice.kind(), place)).ifPresent(line.getChildren()::add);
        line.getChildren().add(dismiss);
        getChildren().setAll(line);
        if (large) {
            getChildren().add(sentence);
        }
        if (!notice.ways().isEmpty()) {
            getChildren().add(ways(notice));
        }
    }

    private Node ways(Notice notice) {
        FlowPane ways = new FlowPane();
        ways.setId("notice-ways");
        ways.getStyleClass().add("notice-ways");
        for (Notice.Way way : notice.ways()) {
            Button button = new Button(way.caption());
            button.getStyleClass().add(Styles.SMALL);
            button.setOnAction(click -> actions.go(way.to()));
            ways.getChildren().add(button);
        }
        return ways;
    }

    /// Large words need the whole width below.
    private static Region room() {
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        return room;
    }

    private Button undo(Runnable step) {
        return beside("notice-undo", AppText.UNDO, Material2MZ.UNDO, step);
    }

    private Button look(Notice.Kind kind, Path place) {
        return switch (kind) {
            case DONE, RECOVERED ->
                    beside(
                            "notice-show-folder",
                            AppText.SHOW_FOLDER,
                            Material2AL.FOLDER_OPEN,
                            () -> actions.workplace().showFolder(place));
            case CAREFUL, FAILED ->
                    beside(
                            "copy-path",
                            AppText.COPY_PATH,
                            Material2AL.CONTENT_COPY,
                            () -> copy(place));
        };
    }

    private Button beside(String id, AppText text, Ikon picture, Runnable action) {
        Button button = new Button(texts.say(text), Icon.of(picture));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        button.setOnAction(click -> action.run());
        return button;
    }

    private static void copy(Path place) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, place.toString()));
    }

    private static AppText word(Notice.Kind kind) {
        return switch (kind) {
            case DONE -> AppText.DONE;
            case RECOVERED -> AppText.BACK_AGAIN;
            case CAREFUL -> AppText.CAREFUL;
            case FAILED -> AppText.FAILED;
        };
    }

    private static Ikon picture(Notice.Kind kind) {
        return switch (kind) {
            case DONE -> Material2AL.CHECK_CIRCLE;
            case RECOVERED -> Material2AL.HISTORY;
            case CAREFUL -> Material2AL.INFO;
            case FAILED -> Material2MZ.WARNING;
        };
    }
}
