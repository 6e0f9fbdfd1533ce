package org.tarozi.ui.app;

import javafx.scene.Node;
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
import org.tarozi.text.Caption;
import org.tarozi.ui.Destination;
import org.tarozi.ui.KeysView;
import org.tarozi.ui.Screen;
import org.tarozi.ui.StyleSheet;
import org.tarozi.ui.UiText;
import org.tarozi.ui.Workplace;
import org.tarozi.ui.control.DropHint;
import org.tarozi.ui.control.LatinKeys;
import org.tarozi.ui.control.ScrollKeys;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The frame around every screen: where one can go above it, where the file lies below it.
final class FrameView extends BorderPane {

    private final FrameModel model;
    private final FrameActions actions;
    private final ScreenPane place = new ScreenPane();
    private final DropHint dropHint;
    private final KeysView keys;
    private Map<String, Caption> ofScreen = Map.of();

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
        this.keys = new KeysView("window-keys", actions.workplace(), this::keys);
        AwaitedView awaited = new AwaitedView(model, actions.workplace().texts());
        StackPane middle = new StackPane(place, keys, awaited, dropHint);
        middle.setMinSize(0, 0);
        KeptFocus.within(place);
        TitleInSight.within(place, Look.textSize(actions.settings()));
        setTop(new VBox(new TopBarView(model, actions), onlyRead()));
        setCenter(middle);
        setBottom(new VBox(notice(), new StatusBarView(model, actions)));
        // a screen that takes the files itself says so in the place of the frame
        addEventFilter(DragEvent.DRAG_OVER, event -> dropHint.away());
        setOnDragOver(this::offer);
        setOnDragDropped(this::drop);
        dropHint.follow(this);
        LatinKeys.within(this);
        KeyRing.within(this);
        ScrollKeys.within(this);
        addEventFilter(KeyEvent.ANY, awaited::key);
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        addEventFilter(KeyEvent.ANY, this::covered);
        addEventFilter(KeyEvent.KEY_PRESSED, this::dismiss);
        addEventHandler(KeyEvent.KEY_PRESSED, this::help);
    }

    private Node onlyRead() {
        Workplace workplace = actions.workplace();
        return new OnlyReadView(model, workplace.texts(), new CopyElsewhere(model, workplace));
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
    void show(Screen screen) {
        ofScreen = screen.keys();
        keys.setVisible(false);
        place.show(screen.view());
    }

    /// Those of the screen before those of the whole window.
    private Map<String, Caption> keys() {
        Map<String, Caption> all = new LinkedHashMap<>(ofScreen);
        if (model.shown().get().isPresent()) {
            all.put("Alt + 1", AppText.FACTORIES);
            all.put("Alt + 2", AppText.MERGE);
            all.put("Alt + 3", AppText.NUMBERS);
            all.put("Alt + 4", AppText.REPORTS);
        }
        all.putIfAbsent("Tab", UiText.KEY_NEXT_CONTROL);
        all.putIfAbsent("Page ↑ ↓", UiText.KEY_SCREENFUL);
        return all;
    }

    /// Shows the map of the keys, or puts it away.
    void turnKeys() {
        keys.toggle();
    }

    private void help(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            turnKeys();
            event.consume();
        }
    }

    /// Nobody writes what is covered.
    private void covered(KeyEvent event) {
        if (keys.isVisible()) {
            event.consume();
            if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                keys.pressed(event.getCode());
            }
        }
    }

    /// Beside what else it leaves, Escape puts aside what was told: who goes from a text to the
    /// questions and answers with a digit does not write that into the text.
    private void dismiss(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.notice().set(Optional.empty());
        }
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
