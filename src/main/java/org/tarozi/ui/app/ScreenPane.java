package org.tarozi.ui.app;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

import org.tarozi.ui.control.UncachedScrollSkin;

/// The place of a screen. A screen fills it; one that needs more room than there is, with large
/// text, scrolls in it, so that the frame around it always stays inside the window.
final class ScreenPane extends ScrollPane {

    ScreenPane() {
        getStyleClass().add("place");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setSkin(new UncachedScrollSkin(this)); // a screen is in the scene as soon as it is shown
    }

    void show(Parent screen) {
        setContent(screen);
        setVvalue(0);
        setHvalue(0);
    }

    /// A press beside a control leaves the keyboard where it is.
    @Override
    public void requestFocus() {}
}
