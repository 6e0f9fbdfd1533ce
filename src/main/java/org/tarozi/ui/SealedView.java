package org.tarozi.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.change.Origin;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.Icon;

import java.util.Optional;

/// Says of a visit that is finished why nothing of it changes, and how it would. Of a file that can
/// only be read the frame says it, once for all screens.
public final class SealedView extends Label {

    private final Texts texts;

    public SealedView(Texts texts) {
        this.texts = texts;
        setId("visit-sealed");
        getStyleClass().addAll("sealed", "small");
        setGraphic(Icon.of(Material2AL.LOCK));
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        show(VisitSeal.OPEN, Optional.empty());
    }

    /// Says what keeps it, where that is to be said here.
    ///
    /// @param since the word of the team that it is finished, where that is known
    public void show(VisitSeal seal, Optional<Origin> since) {
        boolean finished = seal == VisitSeal.FINISHED;
        setText(finished ? finished(since.filter(Origin::isDated)) : "");
        setVisible(finished);
        setManaged(finished);
    }

    private String finished(Optional<Origin> since) {
        return since.map(word -> texts.say(UiText.READ_ONLY_SINCE, Moments.day(word)))
                .orElseGet(() -> texts.say(UiText.READ_ONLY));
    }
}
