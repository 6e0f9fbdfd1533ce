package org.tarozi.ui;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.LongText;

import java.util.List;
import java.util.function.Consumer;

/// Who wrote what and when, the latest first; read only when it is wanted.
public final class FoldedHistory extends VBox {

    /// Reads it beside the window's work.
    @FunctionalInterface
    public interface Reading {

        /// @param then told what there is, the oldest first, unless something else is shown by then
        void read(Consumer<List<HistoryEntry>> then);
    }

    private final Texts texts;
    private final Reading reading;
    private final Consumer<Node> unfolded;
    private final VBox entries = new VBox();

    /// @param id what the button that shows it is found by
    /// @param unfolded told once what the user asked to see is there
    public FoldedHistory(Texts texts, String id, Reading reading, Consumer<Node> unfolded) {
        this.texts = texts;
        this.reading = reading;
        this.unfolded = unfolded;
        getStyleClass().add("history");
        entries.getStyleClass().add("history-entries");
        entries.setId("history");
        entries.setVisible(false);
        entries.managedProperty().bind(entries.visibleProperty());
        Button toggle = new Button(texts.say(UiText.HISTORY), Icon.of(Material2AL.HISTORY));
        toggle.setId(id);
        toggle.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        toggle.setOnAction(click -> toggle());
        getChildren().addAll(toggle, entries);
    }

    /// Something else was written, or is looked at.
    public void refresh() {
        if (entries.isVisible()) {
            reading.read(this::fill);
        }
    }

    /// Shows it or folds it up.
    public void toggle() {
        entries.setVisible(!entries.isVisible());
        if (entries.isVisible()) {
            reading.read(
                    all -> {
                        fill(all);
                        unfolded.accept(this);
                    });
        }
    }

    private void fill(List<HistoryEntry> all) {
        if (all.isEmpty()) {
            entries.getChildren()
                    .setAll(new LongText(texts, texts.say(UiText.HISTORY_EMPTY), "small", "muted"));
        } else {
            entries.getChildren().setAll(all.reversed());
        }
    }
}
