package org.tarozi.ui.programme;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A text that takes as many lines as it needs.
final class Wrapped extends Label {

    Wrapped(String text, String... styleClasses) {
        super(text);
        getStyleClass().addAll(styleClasses);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }
}
