package org.tarozi.ui.merge;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.change.Deletion;
import org.tarozi.change.Value;
import org.tarozi.text.Texts;
import org.tarozi.ui.Icon;

import java.util.Optional;

/// The last decision, which can be undone.
final class DecisionView extends HBox {

    private final Texts texts;

    DecisionView(Texts texts, ConflictsModel model) {
        this.texts = texts;
        getStyleClass().add("decision");
        setAlignment(Pos.CENTER_LEFT);
        Label words = new Label();
        words.setId("decision");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty().bind(model.decision().map(last -> last.map(this::said).orElse("")));
        Button undo =
                Parts.button(
                        "undo-decision", texts.say(MergeText.UNDO), Material2MZ.UNDO, model::undo);
        visibleProperty().bind(model.decision().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
        getChildren().addAll(Icon.of(Material2AL.CHECK_CIRCLE, "done-picture"), words, undo);
    }

    private String said(Decision last) {
        String decided =
                last.row().conflict().field().equals(Deletion.FIELD)
                        ? texts.say(
                                last.decided().value() instanceof Value.Cleared
                                        ? MergeText.DECIDED_KEPT
                                        : MergeText.DECIDED_DELETED,
                                last.row().place())
                        : texts.say(
                                MergeText.DECIDED,
                                last.row().field(),
                                last.value().replace('\n', ' '));
        return last.decided().reopened() ? decided + " " + texts.say(MergeText.REOPENED) : decided;
    }
}
