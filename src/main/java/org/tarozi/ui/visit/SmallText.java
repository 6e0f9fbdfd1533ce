package org.tarozi.ui.visit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A sentence that explains, never cut off.
final class SmallText extends Label {

    SmallText(String words) {
        super(words);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().addAll("small", "muted");
    }
}
