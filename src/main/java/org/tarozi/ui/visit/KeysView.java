package org.tarozi.ui.visit;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The map of the keyboard, over the visit until it is put away.
final class KeysView extends StackPane {

    private static final double STEP = 0.2;

    private final VisitWords words;
    private final boolean large;
    private final ScrollPane scroll = new ScrollPane();

    /// @param large whether texts are so large that nothing fits side by side
    KeysView(VisitWords words, boolean large) {
        this.words = words;
        this.large = large;
        getStyleClass().add("overlay");
        setId("keys");
        setVisible(false);
        setOnMouseClicked(click -> toggle());
    }

    private void draw() {
        Label title = new Label(words.say(VisitText.KEYS_TITLE));
        title.getStyleClass().add("heading");
        List<Map.Entry<String, VisitText>> all = List.copyOf(keys().entrySet());
        int first = large ? all.size() : (all.size() + 1) / 2;
        HBox columns = new HBox(grid(all.subList(0, first)));
        if (first < all.size()) {
            columns.getChildren().add(grid(all.subList(first, all.size())));
        }
        columns.getStyleClass().add("keys-columns");
        scroll.setContent(columns);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        VBox card = new VBox(title, scroll);
        card.getStyleClass().addAll("card", "keys-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(card);
    }

    private GridPane grid(List<Map.Entry<String, VisitText>> keys) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        for (Map.Entry<String, VisitText> key : keys) {
            Label cap = new Label(key.getKey());
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(cap, HPos.RIGHT);
            Label what = new Label(words.say(key.getValue()));
            what.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), cap, what);
        }
        return grid;
    }

    /// Arrows scroll it where it is higher than the window.
    void scroll(KeyCode code) {
        double step = code == KeyCode.DOWN ? STEP : code == KeyCode.UP ? -STEP : 0;
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + step, 0, 1));
    }

    private static Map<String, VisitText> keys() {
        Map<String, VisitText> keys = new LinkedHashMap<>();
        keys.put("↑  ↓", VisitText.KEY_MOVE);
        keys.put("1  2  3", VisitText.KEY_ANSWER);
        keys.put("0", VisitText.KEY_CLEAR);
        keys.put("F2", VisitText.KEY_FINDING);
        keys.put("F3", VisitText.KEY_NOTE);
        keys.put("F4", VisitText.KEY_NEXT_OPEN);
        keys.put("F5", VisitText.KEY_PHOTO);
        keys.put("F6", VisitText.KEY_FLAG);
        keys.put("F7", VisitText.KEY_SEARCH);
        keys.put("F8", VisitText.KEY_FILTER);
        keys.put("F9", VisitText.KEY_HISTORY);
        keys.put("Ctrl + Page ↑ ↓", VisitText.KEY_POINT);
        keys.put("Ctrl + Z  Y", VisitText.KEY_UNDO);
        keys.put("Tab", VisitText.KEY_NEXT_FIELD);
        keys.put("Alt + Page ↑ ↓", VisitText.KEY_SCROLL);
        keys.put("Ctrl + P", VisitText.KEY_REPORT);
        keys.put("Ctrl + E", VisitText.KEY_HAND_OVER);
        keys.put("Ctrl + Enter", VisitText.KEY_FINISH);
        keys.put("Alt + ←", VisitText.KEY_FACTORY);
        keys.put("Esc", VisitText.KEY_BACK);
        keys.put("F1", VisitText.KEY_HELP);
        return keys;
    }

    /// Shows it, or puts it away; most visits never ask for it.
    void toggle() {
        if (getChildren().isEmpty()) {
            draw();
        }
        setVisible(!isVisible());
    }
}
