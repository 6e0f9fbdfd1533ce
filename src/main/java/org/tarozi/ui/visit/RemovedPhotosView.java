package org.tarozi.ui.visit;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.ui.control.Icon;

import java.util.List;
import java.util.function.Consumer;

/// The photos and files of a question that are in the trash, unfolded when they are wanted.
final class RemovedPhotosView extends VBox {

    private final PhotoModel model;
    private final VisitWords words;
    private final Consumer<Node> unfolded;
    private final Node otherwise;
    private final Button toggle = new Button("", Icon.of(Material2AL.DELETE_OUTLINE));
    private final VBox entries = new VBox();
    private final Label stays;
    private List<RemovedPhoto> shown = List.of();

    /// @param unfolded told once what the user asked to see is there
    /// @param otherwise has the focus once nothing is left
    RemovedPhotosView(PhotoModel model, VisitWords words, Consumer<Node> unfolded, Node otherwise) {
        this.model = model;
        this.words = words;
        this.unfolded = unfolded;
        this.otherwise = otherwise;
        toggle.setId("visit-removed-photos");
        toggle.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        toggle.setOnAction(click -> toggle());
        this.stays = new SmallText(words.say(VisitText.REMOVED_STAYS));
        entries.setId("removed-photos");
        entries.getStyleClass().add("removed-photos");
        entries.setVisible(false);
        entries.managedProperty().bind(entries.visibleProperty());
        getChildren().addAll(toggle, entries);
        show(shown);
    }

    private void toggle() {
        entries.setVisible(!entries.isVisible());
        if (entries.isVisible()) {
            unfolded.accept(this);
        }
    }

    /// Those of another question are folded again.
    void show(List<RemovedPhoto> now, boolean other) {
        if (other) {
            entries.setVisible(false);
        }
        if (!now.equals(shown)) {
            shown = now;
            show(now);
        }
    }

    private void show(List<RemovedPhoto> now) {
        boolean focused = entries.isFocusWithin();
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
        toggle.setText(words.say(VisitText.REMOVED_PHOTOS, now.size()));
        entries.getChildren()
                .setAll(
                        now.stream()
                                .map(one -> new RemovedPhotoView(model, words, one, unfolded))
                                .toList());
        entries.getChildren().addFirst(stays);
        if (focused) {
            (now.isEmpty() ? otherwise : toggle).requestFocus();
        }
    }
}
