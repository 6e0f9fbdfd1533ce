package org.tarozi.ui.visit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.change.Origin;
import org.tarozi.ui.Icon;
import org.tarozi.ui.Moments;

import java.time.Instant;
import java.util.Optional;

/// Says of a finished visit since when it is one, that nothing of it changes, and how it would.
final class FinishedView extends Label {

    private final VisitWords words;

    FinishedView(VisitWords words) {
        this.words = words;
        setId("visit-finished");
        getStyleClass().addAll("visit-finished", "small");
        setGraphic(Icon.of(Material2AL.LOCK));
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
    }

    void show(Optional<Instant> finished) {
        setText(finished.map(this::sentence).orElse(""));
        setVisible(finished.isPresent());
        setManaged(finished.isPresent());
    }

    private String sentence(Instant moment) {
        return moment.equals(Origin.UNDATED)
                ? words.say(VisitText.READ_ONLY)
                : words.say(VisitText.READ_ONLY_SINCE, Moments.day(moment));
    }
}
