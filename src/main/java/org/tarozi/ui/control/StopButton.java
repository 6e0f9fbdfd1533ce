package org.tarozi.ui.control;

import javafx.scene.control.Button;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.text.Texts;

/// Stops some work, and says from then on that it is stopping: that may take a moment.
public final class StopButton extends Button {

    public StopButton(Texts texts, String id, Runnable stop) {
        super(texts.say(ControlText.CANCEL), Icon.of(Material2AL.CLOSE));
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(
                click -> {
                    setText(texts.say(ControlText.STOPPING));
                    setDisable(true);
                    stop.run();
                });
    }
}
