package org.tarozi.ui;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.tarozi.text.Caption;
import org.tarozi.text.Texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The map of the keyboard, over a screen until it is put away.
public final class KeysView extends StackPane {

    private static final double STEP = 0.2;
    private static final double PAGE = 0.9;
    private static final int FEW = 12;

    private final Texts texts;
    private final boolean large;
    private final Supplier<Map<String, Caption>> keys;
    private final ScrollPane scroll = new ScrollPane();

    /// @param id what it is found by
    /// @param keys what each key does, whenever that is asked for
    public KeysView(String id, Workplace workplace, Supplier<Map<String, Caption>> keys) {
        this.texts = workplace.texts();
        this.large = workplace.settings().isTextEnlarged();
        this.keys = keys;
        getStyleClass().add("overlay");
        setId(id);
        setVisible(false);
        setOnMouseClicked(click -> toggle());
    }

    private void draw() {
        Label title = new Label(texts.say(UiText.KEYS_TITLE));
        title.getStyleClass().add("heading");
        Map<String, Caption> every = new LinkedHashMap<>(keys.get());
        every.put("F1", UiText.KEY_HELP);
        List<Map.Entry<String, Caption>> all = List.copyOf(every.entrySet());
        // what is short is one column
        int first = large || all.size() <= FEW ? all.size() : (all.size() + 1) / 2;
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
        getChildren().setAll(card);
    }

    private GridPane grid(List<Map.Entry<String, Caption>> keys) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        for (Map.Entry<String, Caption> key : keys) {
            Label cap = new Label(key.getKey());
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(cap, HPos.RIGHT);
            Label what = new Label(texts.say(key.getValue()));
            what.setWrapText(large);
            what.setMinWidth(large ? 0 : Region.USE_PREF_SIZE);
            what.setMinHeight(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), cap, what);
        }
        return grid;
    }

    /// While it is seen every key is for it: two put it away, others scroll it where it is higher
    /// than the window.
    public void pressed(KeyCode code) {
        switch (code) {
            case ESCAPE, F1 -> toggle();
            case DOWN -> scroll(STEP);
            case UP -> scroll(-STEP);
            case PAGE_DOWN -> scroll(PAGE);
            case PAGE_UP -> scroll(-PAGE);
            case END -> scroll.setVvalue(1);
            case HOME -> scroll.setVvalue(0);
            default -> {
                return;
            }
        }
    }

    /// Scrolls by parts of what is seen.
    private void scroll(double parts) {
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + parts * seen / hidden, 0, 1));
        }
    }

    /// Shows it, or puts it away.
    public void toggle() {
        if (!isVisible()) {
            draw();
            scroll.setVvalue(0);
        }
        setVisible(!isVisible());
    }
}
