package org.tarozi.ui.visit;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.checklist.Question;

/// How many workers a finding affects.
final class WorkersView extends VBox {

    private final TypedText typed;
    private final DisputedView disputed;
    private final Label wrong = new Label();

    WorkersView(VisitModel model, VisitWords words) {
        getStyleClass().add("section");
        TextField field = new TextField();
        field.setId("visit-workers");
        field.getStyleClass().add("short-field");
        Label label = new SectionTitle(words.say(VisitText.WORKERS_AFFECTED));
        label.setLabelFor(field);
        wrong.setId("visit-workers-wrong");
        wrong.setText(words.say(VisitText.WHOLE_NUMBER_EXPECTED));
        wrong.getStyleClass().addAll("small", "wrong");
        wrong.setWrapText(true);
        this.typed =
                new TypedText(
                        model,
                        field,
                        OfAnswer.WORKERS_AFFECTED,
                        Spelling.ofWholeNumber(words.texts().language()));
        field.textProperty().subscribe(text -> complain());
        this.disputed = new DisputedView(OfAnswer.WORKERS_AFFECTED, words, field);
        getChildren().addAll(label, field, wrong, disputed);
    }

    private void complain() {
        boolean bad = typed != null && !typed.isFitting();
        wrong.setVisible(bad);
        wrong.setManaged(bad);
    }

    void show(Question question, Answer answer) {
        typed.show(question, answer);
        disputed.show(question, answer);
    }

    void commit() {
        typed.commit();
    }
}
