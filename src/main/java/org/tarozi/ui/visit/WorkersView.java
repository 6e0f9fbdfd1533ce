package org.tarozi.ui.visit;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.checklist.Question;
import org.tarozi.ui.TypedWords;

import java.util.Optional;

/// How many workers a finding affects.
final class WorkersView extends VBox {

    private final TypedText typed;
    private final DisputedView disputed;
    private final TextField field = new TextField();

    WorkersView(VisitModel model, VisitWords words) {
        getStyleClass().add("section");
        field.setId("visit-workers");
        field.getStyleClass().add("short-field");
        Label label = new SectionTitle(words.say(VisitText.WORKERS_AFFECTED));
        label.setLabelFor(field);
        this.typed =
                new TypedText(
                        model,
                        field,
                        OfAnswer.WORKERS_AFFECTED,
                        Spelling.ofWholeNumber(words.texts().language()));
        WrongView wrong = new WrongView(model, words, "visit-workers-wrong");
        wrong.watch(field, typed, VisitText.WHOLE_NUMBER_EXPECTED);
        this.disputed = new DisputedView(OfAnswer.WORKERS_AFFECTED, words, field);
        getChildren().addAll(label, field, wrong, disputed);
    }

    void show(Question question, Answer answer) {
        typed.show(question, answer);
        disputed.show(question, answer);
    }

    /// Puts the focus where it is written.
    void takeFocus() {
        field.requestFocus();
    }

    /// What was typed last and cannot be kept.
    Optional<TypedWords> leftUnread() {
        return typed.leftUnread();
    }

    void commit() {
        typed.commit();
    }
}
