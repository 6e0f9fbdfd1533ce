package org.tarozi.ui.visit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.checklist.Question;
import org.tarozi.ui.Icon;

/// That people wrote different things of a question, what they say of its result, and the way to
/// where it is decided.
final class ConflictView extends VBox {

    private final Button decide = new Button();
    private final DisputedView result;

    ConflictView(VisitModel model, VisitWords words) {
        this.result = new DisputedView(OfAnswer.RESULT, words);
        Label sentence =
                new Label(words.say(VisitText.CONFLICT_HERE), Icon.of(Material2MZ.WARNING));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        decide.setText(words.say(VisitText.DECIDE));
        decide.setId("visit-decide");
        decide.setOnAction(
                click ->
                        model.questions()
                                .current()
                                .get()
                                .map(question -> AssessmentPart.answer(question.id()))
                                .ifPresent(model::decide));
        getStyleClass().addAll("conflict-box");
        getChildren().addAll(sentence, result, decide);
    }

    void show(Question question, Answer answer) {
        result.show(question, answer);
        setVisible(answer.isInConflict());
        setManaged(answer.isInConflict());
    }

    void takeFocus() {
        decide.requestFocus();
    }
}
