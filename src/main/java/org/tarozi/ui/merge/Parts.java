package org.tarozi.ui.merge;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.ui.control.Icon;

import java.util.List;

/// Small pieces that the parts of the screen are made of.
final class Parts {

    private static final double SCROLL_BAR = 18;

    private Parts() {}

    /// Words that wrap and are never cut.
    static Label words(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// A button that does something; its words are never cut.
    static Button button(String id, String text, Ikon picture, Runnable action) {
        Button button = new Button(text, Icon.of(picture));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        return button;
    }

    /// Content that fills its place, and scrolls where the place is too small for it.
    static ScrollPane scrolling(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /// How wide words in a cell may be, beside a scroll bar.
    ///
    /// @param width how wide the column or list is
    static DoubleBinding inside(Region cell, ObservableDoubleValue width) {
        return Bindings.createDoubleBinding(
                () ->
                        width.get()
                                - cell.getInsets().getLeft()
                                - cell.getInsets().getRight()
                                - SCROLL_BAR,
                width,
                cell.insetsProperty());
    }

    /// What to be careful about.
    static HBox careful(Node... lines) {
        VBox said = new VBox(lines);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(Icon.of(Material2MZ.WARNING, "careful-picture"), said);
        row.getStyleClass().addAll("card", "careful");
        return row;
    }

    /// What is in the numbers no longer, where anything is not.
    static List<Node> lost(List<String> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        return List.of(
                careful(lines.stream().map(line -> words(line, "lost")).toArray(Node[]::new)));
    }

    /// Pushes what comes after it to the end of a row.
    static Node space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
