package org.tarozi.ui.merge;

import javafx.beans.property.DoubleProperty;
import javafx.scene.layout.Region;

/// Measures the size of the text around it, for what style sheets cannot measure by it.
final class Em extends Region {

    Em() {
        getStyleClass().add("em");
        setManaged(false);
        setMouseTransparent(true);
    }

    /// How wide an em is; its style sheet says so.
    DoubleProperty width() {
        return prefWidthProperty();
    }
}
