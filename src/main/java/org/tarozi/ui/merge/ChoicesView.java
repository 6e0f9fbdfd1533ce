package org.tarozi.ui.merge;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.text.Texts;

/// The ways to decide besides keeping one version: both, or another value.
final class ChoicesView extends VBox {

    /// @param sight shows where another value is written
    ChoicesView(Texts texts, ConflictsModel model, Dispute open, PartInSight sight) {
        getStyleClass().add("choices");
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("actions");
        if (open.offer().both()) {
            boolean two = open.versions().size() == 2;
            Button both =
                    Parts.button(
                            "keep-both",
                            texts.say(two ? MergeText.KEEP_ALL : MergeText.KEEP_ALL_MANY),
                            Material2AL.LIBRARY_ADD,
                            model::keepBoth);
            buttons.getChildren().add(both);
        }
        if (open.offer().other().isPresent() && !(open.input() instanceof Input.Fixed)) {
            boolean begun = model.drafts().other(open.row().conflict()).isPresent();
            BooleanProperty writing = new SimpleBooleanProperty(begun);
            Button write =
                    Parts.button(
                            "write-other",
                            texts.say(MergeText.WRITE_OTHER),
                            Material2AL.EDIT,
                            () -> writing.set(true));
            write.disableProperty().bind(writing);
            buttons.getChildren().add(write);
            OtherValueView other = new OtherValueView(texts, model, open);
            if (begun) {
                getChildren().add(other);
            }
            writing.subscribe(
                    (before, now) -> {
                        getChildren().add(other);
                        other.begin();
                        sight.bring(other);
                    });
        }
        getChildren().addFirst(buttons);
        buttons.setManaged(!buttons.getChildren().isEmpty());
    }
}
