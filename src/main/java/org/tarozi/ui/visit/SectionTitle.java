package org.tarozi.ui.visit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What a part of a question is called, on as many lines as it needs.
final class SectionTitle extends Label {

    SectionTitle(String text) {
        super(text);
        getStyleClass().add("strong");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }
}
