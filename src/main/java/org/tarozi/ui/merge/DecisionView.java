package org.tarozi.ui.merge;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.change.Deletion;
import org.tarozi.change.Value;
import org.tarozi.text.Texts;
import org.tarozi.ui.UiText;
import org.tarozi.ui.control.Icon;

/// The last decision, which can be undone, and the one that was undone last, until the user has
/// read it. Where nothing is left to decide it stays, as there is nothing else to undo it from.
/// Every button keeps its place while others come and go, so that none comes under the mouse.
final class DecisionView extends VBox {

    private final Texts texts;

    DecisionView(Texts texts, ConflictsModel conflicts) {
        this.texts = texts;
        DecidedModel model = conflicts.decided();
        BooleanBinding over = Bindings.isEmpty(conflicts.listed().all());
        getStyleClass().add("decision");
        setMinHeight(USE_PREF_SIZE);
        Label words = new Label();
        words.setId("decision");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty().bind(model.seen().map(this::said));
        Button undo = button(MergeText.UNDO, Material2MZ.UNDO, "Ctrl+Z", model::undo);
        undo.visibleProperty().bind(model.seen().map(seen -> seen.last().isPresent()));
        Button redo = button(MergeText.REDO, Material2MZ.REDO, "Ctrl+Y", model::redo);
        redo.visibleProperty().bind(model.seen().map(seen -> seen.next().isPresent()));
        Button dismiss = dismiss(model);
        dismiss.visibleProperty().bind(over.not());
        visibleProperty()
                .bind(undo.visibleProperty().or(redo.visibleProperty()).and(over.or(model.told())));
        managedProperty().bind(visibleProperty());
        HBox line = new HBox(Icon.of(Material2AL.CHECK_CIRCLE, "done-picture"), undo, redo);
        line.getStyleClass().add("decision-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        if (conflicts.isTextLarge()) { // large words need the whole width
            getChildren().addFirst(words);
            Region room = new Region();
            HBox.setHgrow(room, Priority.ALWAYS);
            line.getChildren().add(room);
        } else {
            line.getChildren().add(1, words);
        }
        line.getChildren().add(dismiss);
    }

    private Button dismiss(DecidedModel model) {
        Button dismiss =
                Parts.button(
                        "dismiss-decision",
                        texts.say(UiText.DISMISS),
                        Material2AL.CLOSE,
                        model::hush);
        dismiss.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        return dismiss;
    }

    private Button button(MergeText text, Ikon picture, String keys, Runnable action) {
        Button button = Parts.button(text.key() + "-decision", texts.say(text), picture, action);
        button.setTooltip(new Tooltip(texts.say(text) + " · " + keys));
        return button;
    }

    private String said(DecidedModel.Seen seen) {
        return seen.opened()
                .map(this::open)
                .or(() -> seen.last().map(this::said))
                .or(() -> seen.next().map(this::open))
                .orElse("");
    }

    private String open(DisputeRow row) {
        return texts.say(MergeText.OPEN_AGAIN, row.field(), row.thing());
    }

    private String said(DecidedModel.Decision last) {
        String decided =
                last.row().conflict().field().equals(Deletion.FIELD)
                        ? texts.say(
                                last.decided().value() instanceof Value.Cleared
                                        ? MergeText.DECIDED_KEPT
                                        : MergeText.DECIDED_DELETED,
                                last.row().thing())
                        : texts.say(
                                last.said(),
                                last.row().field(),
                                last.value().replaceAll("\\n+", " "),
                                last.row().thing());
        return last.decided().reopened() ? decided + " " + texts.say(MergeText.REOPENED) : decided;
    }
}
