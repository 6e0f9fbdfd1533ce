package org.tarozi.ui.app;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.ui.Destination;
import org.tarozi.ui.DropHint;
import org.tarozi.ui.LatinKeys;
import org.tarozi.ui.StyleSheet;

import java.io.File;
import java.util.List;
import java.util.Optional;

/// The frame around every screen: where one can go above it, where the file lies below it.
final class FrameView extends BorderPane {

    private final FrameModel model;
    private final FrameActions actions;
    private final ScreenPane place = new ScreenPane();
    private final DropHint dropHint;

    FrameView(FrameModel model, FrameActions actions) {
        this.model = model;
        this.actions = actions;
        getStyleClass().add("frame");
        if (actions.settings().isTextLarge()) {
            getStyleClass().add("large-text");
        }
        getStylesheets().add(StyleSheet.of(StyleSheet.class, "tarozi.css"));
        setStyle("-fx-font-size: " + Look.textSize(actions.settings()) + "px;");
        this.dropHint = new DropHint(say(AppText.DROP_HERE), Material2AL.CALL_MERGE);
        AwaitedView awaited = new AwaitedView(model, actions.workplace().texts());
        StackPane middle = new StackPane(place, awaited, dropHint);
        middle.setMinSize(0, 0);
        KeptFocus.within(place);
        TitleInSight.within(place, Look.textSize(actions.settings()));
        setTop(new TopBarView(model, actions));
        setCenter(middle);
        setBottom(new VBox(notice(), new StatusBarView(model, actions)));
        // a screen that takes the files itself says so in the place of the frame
        addEventFilter(DragEvent.DRAG_OVER, event -> dropHint.away());
        setOnDragOver(this::offer);
        setOnDragDropped(this::drop);
        dropHint.follow(this);
        LatinKeys.within(this);
        addEventFilter(KeyEvent.ANY, awaited::key);
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
    }

    /// It takes the room it needs from the foot of the screen, whose last field may be the one that
    /// it speaks of.
    private Node notice() {
        NoticeView notice = new NoticeView(model, actions);
        StackPane around = new StackPane(notice);
        around.getStyleClass().add("notice-place");
        around.visibleProperty().bind(notice.visibleProperty());
        around.managedProperty().bind(notice.visibleProperty());
        return around;
    }

    private String say(AppText text, Object... arguments) {
        return actions.workplace().texts().say(text, arguments);
    }

    /// Puts a screen into the frame.
    void show(Parent screen) {
        place.show(screen);
    }

    private void offer(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            dropHint.over();
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        dropHint.dropped();
        actions.take(files.stream().map(File::toPath).toList());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    private void shortcut(KeyEvent event) {
        if (model.shown().get().isEmpty()) {
            return;
        }
        List<Destination> tabs = TopBarView.tabs();
        for (int at = 0; at < tabs.size(); at++) {
            KeyCode digit =
                    Optional.ofNullable(KeyCode.getKeyCode(Integer.toString(at + 1)))
                            .orElse(KeyCode.UNDEFINED);
            if (new KeyCodeCombination(digit, KeyCombination.ALT_DOWN).match(event)) {
                actions.go(tabs.get(at));
                event.consume();
            }
        }
    }
}
