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

    private final Texts texts;
    private final ConflictsModel model;

    /// @param sight shows where another value is written
    ChoicesView(Texts texts, ConflictsModel model, Dispute open, PartInSight sight) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("choices");
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("actions");
        getChildren().add(buttons);
        if (open.offer().both()) {
            buttons.getChildren().add(both(open));
        }
        if (open.offer().other().isPresent() && !(open.input() instanceof Input.Fixed)) {
            buttons.getChildren().add(other(open, sight));
        }
        buttons.setManaged(!buttons.getChildren().isEmpty());
    }

    private Button both(Dispute open) {
        boolean two = open.versions().size() == 2;
        Button both =
                Parts.button(
                        "keep-both",
                        texts.say(two ? MergeText.KEEP_ALL : MergeText.KEEP_ALL_MANY),
                        Material2AL.LIBRARY_ADD,
                        model::keepBoth);
        both.setDisable(model.isSealed());
        return both;
    }

    /// Begins another value, or shows the one that was begun.
    private Button other(Dispute open, PartInSight sight) {
        boolean begun =
                !model.isSealed() && model.drafts().other(open.row().conflict()).isPresent();
        BooleanProperty writing = new SimpleBooleanProperty(begun);
        Button write =
                Parts.button(
                        "write-other",
                        texts.say(MergeText.WRITE_OTHER),
                        Material2AL.EDIT,
                        () -> writing.set(true));
        boolean sealed = model.isSealed();
        write.disableProperty().bind(writing.map(now -> now || sealed));
        OtherValueView other = new OtherValueView(texts, model, open, () -> writing.set(false));
        if (begun) {
            getChildren().add(other);
        }
        writing.subscribe(
                (before, now) -> {
                    if (now) {
                        getChildren().add(other);
                        other.begin();
                        sight.bring(other);
                    } else {
                        getChildren().remove(other);
                        write.requestFocus();
                    }
                });
        return write;
    }
}
