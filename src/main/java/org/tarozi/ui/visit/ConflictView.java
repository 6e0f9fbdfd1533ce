package org.tarozi.ui.visit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.checklist.Question;
import org.tarozi.ui.control.Icon;

import java.util.Set;

/// That people wrote different things of a question, what they say of its result, and the way to
/// where it is decided.
final class ConflictView extends VBox {

    private final Button decide = new Button();
    private final DisputedView result;
    private final VisitWords words;
    private final Label sentence = new Label("", Icon.of(Material2MZ.WARNING));

    ConflictView(VisitModel model, VisitWords words) {
        this.result = new DisputedView(OfAnswer.RESULT, words);
        this.words = words;
        sentence.setId("visit-conflict");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        decide.setText(words.say(VisitText.DECIDE));
        decide.setId("visit-decide");
        decide.setOnAction(
                click ->
                        model.questions()
                                .current()
                                .get()
                                .map(question -> part(question, model.answer(question)))
                                .ifPresent(model::decide));
        getStyleClass().addAll("conflict-box");
        getChildren().addAll(sentence, result, decide);
    }

    /// What is decided first.
    private static String part(Question question, Answer answer) {
        return answer.disputed().isEmpty() && answer.isInConflict()
                ? answer.contested().getFirst()
                : AssessmentPart.answer(question.id());
    }

    void show(Question question, Answer answer) {
        sentence.setText(words.say(what(question, answer)));
        result.show(question, answer);
        setVisible(answer.isInConflict());
        setManaged(answer.isInConflict());
    }

    private static VisitText what(Question question, Answer answer) {
        Set<OfAnswer> disputed = answer.disputed().keySet();
        if (disputed.isEmpty()) {
            return VisitText.PHOTO_CONFLICT_HERE;
        }
        OfAnswer counts = question.isCompliance() ? OfAnswer.RESULT : OfAnswer.VALUE;
        return disputed.contains(counts) ? VisitText.CONFLICT_HERE : VisitText.TEXT_CONFLICT_HERE;
    }

    void takeFocus() {
        decide.requestFocus();
    }
}
