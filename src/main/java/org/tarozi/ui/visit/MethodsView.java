package org.tarozi.ui.visit;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.checklist.EvidenceMethod;
import org.tarozi.checklist.Question;
import org.tarozi.ui.control.Icon;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a finding was established: by which methods.
final class MethodsView extends VBox {

    private final Map<EvidenceMethod, ToggleButton> buttons = new EnumMap<>(EvidenceMethod.class);
    private final DisputedView disputed;
    private Optional<Question> question = Optional.empty();

    MethodsView(VisitModel model, VisitWords words) {
        getStyleClass().add("section");
        Label label = new SectionTitle(words.say(VisitText.ESTABLISHED));
        FlowPane row = new FlowPane();
        row.getStyleClass().add("methods");
        for (EvidenceMethod method : EvidenceMethod.values()) {
            ToggleButton button = new ToggleButton(words.say(VisitWords.of(method)));
            button.selectedProperty()
                    .subscribe(
                            used ->
                                    button.setGraphic(
                                            Icon.of(
                                                    used
                                                            ? Material2AL.CHECK_BOX
                                                            : Material2AL
                                                                    .CHECK_BOX_OUTLINE_BLANK)));
            button.setId("method-" + method.key());
            button.getStyleClass().addAll(Styles.SMALL, "method");
            button.setOnAction(
                    click -> {
                        // it follows once the method is on the disk
                        button.setSelected(!button.isSelected());
                        question.ifPresent(one -> model.toggleMethod(one, method.key()));
                    });
            buttons.put(method, button);
            row.getChildren().add(button);
        }
        this.disputed = new DisputedView(OfAnswer.METHODS, words, row);
        getChildren().addAll(label, row, disputed);
    }

    void show(Question now, Answer answer) {
        question = Optional.of(now);
        disputed.show(now, answer);
        List<String> used = List.of(answer.text(OfAnswer.METHODS).split("[, ]+"));
        buttons.forEach((method, button) -> button.setSelected(used.contains(method.key())));
    }
}
