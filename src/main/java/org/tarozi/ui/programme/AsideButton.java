package org.tarozi.ui.programme;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;

import org.tarozi.ui.control.ControlText;

/// Leaves a form: it says so where what was filled in is kept for later.
final class AsideButton extends Button {

    /// @param begun whether something is kept
    AsideButton(String id, Words words, ObservableValue<Boolean> begun, Runnable back) {
        setId(id);
        setCancelButton(true);
        setOnAction(click -> back.run());
        textProperty()
                .bind(
                        begun.map(
                                kept ->
                                        kept
                                                ? words.say(ProgrammeText.PUT_ASIDE)
                                                : words.texts().say(ControlText.CANCEL)));
    }
}
