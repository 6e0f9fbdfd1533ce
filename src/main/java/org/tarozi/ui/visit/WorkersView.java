package org.tarozi.ui.visit;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.checklist.Question;
import org.tarozi.ui.Doubts;
import org.tarozi.ui.control.LineField;
import org.tarozi.ui.control.TypedWords;

import java.util.Optional;
import java.util.OptionalInt;

/// How many workers a finding affects.
final class WorkersView extends VBox {

    private final VisitWords words;
    private final Spelling spelling;
    private final TypedText typed;
    private final DisputedView disputed;
    private final TextField field = LineField.ofOne();
    private final DoubtView doubt = new DoubtView("visit-workers-doubt");
    private OptionalInt all = OptionalInt.empty();

    WorkersView(VisitModel model, VisitWords words) {
        this.words = words;
        this.spelling = Spelling.ofWholeNumber(words.texts().language());
        getStyleClass().add("section");
        field.setId("visit-workers");
        field.getStyleClass().add("short-field");
        Label label = new SectionTitle(words.say(VisitText.WORKERS_AFFECTED));
        label.setLabelFor(field);
        this.typed = new TypedText(model, field, OfAnswer.WORKERS_AFFECTED, spelling);
        WrongView wrong = new WrongView(model, words, "visit-workers-wrong");
        wrong.watch(field, typed, VisitText.WHOLE_NUMBER_EXPECTED);
        this.disputed = new DisputedView(OfAnswer.WORKERS_AFFECTED, words, field);
        field.textProperty().subscribe(this::look);
        getChildren().addAll(label, field, wrong, doubt, disputed);
    }

    void show(VisitContent content, Question question) {
        Answer answer = content.answer(question.id());
        all = content.heading().workers();
        typed.show(question, answer);
        disputed.show(question, answer);
        look();
    }

    /// Says at once where there are not so many.
    private void look() {
        doubt.say(
                Doubts.isTooMany(spelling.kept(field.getText()), all)
                        ? Optional.of(words.say(VisitText.FEWER_WORKERS, all.getAsInt()))
                        : Optional.empty());
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
