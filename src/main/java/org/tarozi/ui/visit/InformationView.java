package org.tarozi.ui.visit;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Form;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.ui.UiText;

import java.util.List;
import java.util.Optional;

/// The answer to a question for information, in the form that the question asks for.
final class InformationView extends VBox {

    private final VisitModel model;
    private final VisitWords words;
    private final Label wrong = new Label();
    private Optional<Question> shown = Optional.empty();
    private Optional<TypedText> typed = Optional.empty();
    private String chosen = "";

    InformationView(VisitModel model, VisitWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("section");
        wrong.getStyleClass().addAll("small", "wrong");
        wrong.setWrapText(true);
    }

    void show(Question question, Answer answer) {
        if (!(question.kind() instanceof QuestionKind.Information(AnswerForm form))) {
            commit();
            typed = Optional.empty();
            shown = Optional.empty();
            getChildren().clear();
            return;
        }
        String value = answer.text(OfAnswer.VALUE);
        boolean other = !shown.equals(Optional.of(question));
        if (other || typed.isEmpty() && !value.equals(chosen)) {
            shown = Optional.of(question);
            chosen = value;
            build(question, form);
        }
        typed.ifPresent(text -> text.show(question, answer));
    }

    private void build(Question question, AnswerForm form) {
        typed = Optional.empty();
        Label label = new Label(words.say(VisitText.VALUE));
        label.getStyleClass().add("strong");
        Node control =
                switch (form.type()) {
                    case YES_NO -> yesNo(question);
                    case CHOICE -> one(question, form);
                    case MULTIPLE_CHOICE -> several(question, form);
                    case TEXT, NUMBER, DATE -> text(form);
                };
        label.setLabelFor(control);
        getChildren().setAll(label, control, wrong);
    }

    private Node yesNo(Question question) {
        HBox row =
                new HBox(
                        reply(question, "yes", UiText.YES, Styles.LEFT_PILL),
                        reply(question, "no", UiText.NO, Styles.RIGHT_PILL));
        row.setId("visit-value");
        return row;
    }

    private ToggleButton reply(Question question, String value, UiText text, String place) {
        ToggleButton button = new ToggleButton(words.say(text));
        button.setId("value-" + value);
        button.getStyleClass().add(place);
        button.setSelected(chosen.equals(value));
        button.setOnAction(
                click -> model.set(question, OfAnswer.VALUE, button.isSelected() ? value : ""));
        return button;
    }

    private Node one(Question question, AnswerForm form) {
        VBox list = new VBox();
        list.getStyleClass().add("choices");
        for (AnswerForm.Choice choice : form.choices()) {
            RadioButton button = new RadioButton(words.first(choice.text()));
            button.setId("value-" + choice.id());
            button.setWrapText(true);
            button.setSelected(chosen.equals(choice.id()));
            button.setOnAction(
                    click ->
                            model.set(
                                    question,
                                    OfAnswer.VALUE,
                                    chosen.equals(choice.id()) ? "" : choice.id()));
            list.getChildren().add(button);
        }
        return list;
    }

    private Node several(Question question, AnswerForm form) {
        FlowPane list = new FlowPane();
        list.getStyleClass().add("choices");
        List<String> now = List.of(chosen.split(", "));
        for (AnswerForm.Choice choice : form.choices()) {
            CheckBox box = new CheckBox(words.first(choice.text()));
            box.setId("value-" + choice.id());
            box.setSelected(now.contains(choice.id()));
            box.setOnAction(click -> model.toggleChoice(question, choice.id()));
            list.getChildren().add(box);
        }
        return list;
    }

    private Node text(AnswerForm form) {
        TextInputControl control;
        if (form.type() == AnswerForm.Type.TEXT) {
            TextArea area = new TextArea();
            area.setWrapText(true);
            area.setPrefRowCount(2);
            control = area;
        } else {
            control = new TextField();
        }
        control.setId("visit-value");
        Form expected = Form.of(form);
        TypedText text =
                new TypedText(
                        model,
                        control,
                        OfAnswer.VALUE,
                        now -> now.isEmpty() || expected.accepts().test(now));
        typed = Optional.of(text);
        wrong.setText(
                words.say(
                        form.type() == AnswerForm.Type.DATE
                                ? VisitText.DATE_EXPECTED
                                : VisitText.NUMBER_EXPECTED));
        control.textProperty()
                .subscribe(
                        now -> {
                            wrong.setVisible(!text.isFitting());
                            wrong.setManaged(!text.isFitting());
                        });
        Label unit = new Label(form.unit().map(words::first).orElse(""));
        return form.unit().isPresent() ? new HBox(8, control, unit) : control;
    }

    /// Keeps what is being typed.
    void commit() {
        typed.ifPresent(TypedText::commit);
    }

    /// Puts the focus on the answer.
    void takeFocus() {
        Optional.ofNullable(lookup("#visit-value"))
                .or(() -> lookupAll(".radio-button").stream().findFirst())
                .or(() -> lookupAll(".check-box").stream().findFirst())
                .ifPresent(Node::requestFocus);
    }
}
