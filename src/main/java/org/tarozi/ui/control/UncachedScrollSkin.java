package org.tarozi.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/// The skin of everything that scrolls (`tarozi.css` gives it). The usual one keeps a picture of
/// what is seen, megabytes that outlive the screen, and paints it anew with every letter typed.
public final class UncachedScrollSkin extends ScrollPaneSkin {

    public UncachedScrollSkin(ScrollPane pane) {
        super(pane);
        getChildren().stream()
                .filter(child -> child.getStyleClass().contains("viewport"))
                .forEach(UncachedScrollSkin::uncache);
    }

    private static void uncache(Node viewport) {
        viewport.setCache(false);
    }
}
