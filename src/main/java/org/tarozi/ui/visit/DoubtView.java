package org.tarozi.ui.visit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.ui.control.Icon;

import java.util.Optional;

/// Says below a control what can hardly be true in it, or below a question why it does not count,
/// and keeps nobody from it.
final class DoubtView extends Label {

    DoubtView(String id) {
        setId(id);
        setGraphic(Icon.of(Material2AL.INFO));
        getStyleClass().addAll("small", "doubt");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        say(Optional.empty());
    }

    /// Says it from now on, or nothing.
    void say(Optional<String> doubt) {
        setText(doubt.orElse(""));
        setVisible(doubt.isPresent());
        setManaged(doubt.isPresent());
    }
}
