package org.tarozi.ui.visit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Change;
import org.tarozi.checklist.Question;
import org.tarozi.ui.HistoryEntry;
import org.tarozi.ui.control.LongText;

import java.util.List;

/// What people say who differ about a field, in the place of its control: whoever decides sees all
/// of it, and nobody decides by typing into an empty box.
final class DisputedView extends VBox {

    private final OfAnswer field;
    private final VisitWords words;
    private final List<Node> controls;

    /// @param controls what the field is otherwise written with
    DisputedView(OfAnswer field, VisitWords words, Node... controls) {
        this.field = field;
        this.words = words;
        this.controls = List.of(controls);
        setId("disputed-" + field.key());
        getStyleClass().add("disputed");
    }

    void show(Question question, Answer answer) {
        List<Change> voices = answer.voices(field);
        getChildren()
                .setAll(
                        voices.stream()
                                .map(
                                        voice ->
                                                voice(
                                                        words,
                                                        words.value(
                                                                question,
                                                                field,
                                                                voice.value().display()),
                                                        voice))
                                .toList());
        setShown(this, !voices.isEmpty());
        controls.forEach(control -> setShown(control, voices.isEmpty()));
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// What one of them says, and who it is.
    static Node voice(VisitWords words, String what, Change voice) {
        return new VBox(
                new LongText(words.texts(), what, "disputed-what"),
                new LongText(
                        words.texts(), HistoryEntry.who(words.texts(), voice.origin()), "small"));
    }
}
