package org.tarozi.ui.visit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.change.Origin;
import org.tarozi.ui.Icon;
import org.tarozi.ui.Moments;
import org.tarozi.ui.UiText;

import java.time.Instant;
import java.util.Optional;

/// Says of a visit that cannot be changed why nothing of it changes, and how it would.
final class SealedView extends Label {

    private final VisitWords words;

    SealedView(VisitWords words) {
        this.words = words;
        setId("visit-sealed");
        getStyleClass().addAll("visit-sealed", "small");
        setGraphic(Icon.of(Material2AL.LOCK));
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
    }

    /// @param finished when the team said that it is finished
    void show(Seal.State state, Optional<Instant> finished) {
        setText(
                switch (state) {
                    case OPEN -> "";
                    case FINISHED -> finished.map(this::since).orElse("");
                    case ONLY_READ -> words.say(UiText.ONLY_READ);
                });
        setVisible(state != Seal.State.OPEN);
        setManaged(state != Seal.State.OPEN);
    }

    private String since(Instant moment) {
        return moment.equals(Origin.UNDATED)
                ? words.say(VisitText.READ_ONLY)
                : words.say(VisitText.READ_ONLY_SINCE, Moments.day(moment));
    }
}
