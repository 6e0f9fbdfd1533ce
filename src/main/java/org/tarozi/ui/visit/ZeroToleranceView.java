package org.tarozi.ui.visit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Result;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Tag;
import org.tarozi.ui.Icon;

/// What a finding demands at once where nothing is tolerated.
final class ZeroToleranceView extends VBox {

    ZeroToleranceView(VisitWords words) {
        Label title =
                new Label(
                        words.say(VisitText.ZERO_TOLERANCE_FOUND),
                        Icon.of(Material2AL.ACCESS_ALARM));
        title.getStyleClass().add("strong");
        Label what = new Label(words.say(VisitText.ZERO_TOLERANCE_WHAT));
        what.setId("zero-tolerance-what");
        getStyleClass().add("zero-tolerance-box");
        for (Label line : new Label[] {title, what}) {
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            getChildren().add(line);
        }
    }

    /// One voice is enough, also where another differs.
    void show(Question question, Answer answer) {
        boolean found =
                question.tags().contains(Tag.ZERO_TOLERANCE)
                        && (answer.code() == Result.NON_COMPLIANT.code()
                                || answer.voices(OfAnswer.RESULT).stream()
                                        .anyMatch(
                                                one ->
                                                        one.value()
                                                                .display()
                                                                .equals(
                                                                        Result.NON_COMPLIANT
                                                                                .key())));
        setVisible(found);
        setManaged(found);
    }
}
