package org.tarozi.ui.visit;

import javafx.geometry.Pos;
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
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.Wording;
import org.tarozi.ui.Doubts;
import org.tarozi.ui.UiText;
import org.tarozi.ui.control.LineField;
import org.tarozi.ui.control.Radios;
import org.tarozi.ui.control.ScriptLines;
import org.tarozi.ui.control.Segments;
import org.tarozi.ui.control.TypedWords;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The answer to a question for information, in the form that the question asks for.
final class InformationView extends VBox {

    private final VisitModel model;
    private final VisitWords words;
    private final WrongView wrong;
    private final DoubtView doubt = new DoubtView("visit-value-doubt");
    private Optional<Question> shown = Optional.empty();
    private Optional<TypedText> typed = Optional.empty();
    private Optional<DisputedView> disputed = Optional.empty();
    private final Map<String, Consumer<Boolean>> offered = new HashMap<>();
    private String chosen = "";

    InformationView(VisitModel model, VisitWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("section");
        this.wrong = new WrongView(model, words, "visit-value-wrong");
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
        chosen = value;
        if (other) {
            shown = Optional.of(question);
            build(question, form);
        }
        select();
        typed.ifPresent(text -> text.show(question, answer));
        disputed.ifPresent(voices -> voices.show(question, answer));
        look();
    }

    /// Says at once where a number is hardly possible.
    private void look() {
        doubt.say(typed.flatMap(TypedText::kept).flatMap(this::doubted));
    }

    private Optional<String> doubted(String value) {
        return shown.filter(question -> Doubts.isImprobable(question, value))
                .map(
                        question ->
                                words.say(
                                        isPercent(question)
                                                ? VisitText.USUALLY_A_SHARE
                                                : VisitText.USUALLY_NOT_NEGATIVE,
                                        words.texts().language().decimal(value)));
    }

    private static boolean isPercent(Question question) {
        return question.kind() instanceof QuestionKind.Information(AnswerForm form)
                && form.isPercent();
    }

    private void build(Question question, AnswerForm form) {
        typed = Optional.empty();
        wrong.watchNothing();
        offered.clear();
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
        DisputedView voices = new DisputedView(OfAnswer.VALUE, words, control);
        disputed = Optional.of(voices);
        getChildren().setAll(label, control, wrong, doubt, voices);
    }

    private Node yesNo(Question question) {
        Segments row =
                new Segments(reply(question, "yes", UiText.YES), reply(question, "no", UiText.NO));
        row.setId("visit-value");
        return row;
    }

    private ToggleButton reply(Question question, String value, UiText text) {
        ToggleButton button = new ToggleButton(words.say(text));
        button.setOnAction(click -> choose(question, value));
        offer(value, button, button::setSelected);
        return button;
    }

    private Node one(Question question, AnswerForm form) {
        List<RadioButton> buttons = new ArrayList<>();
        List<Node> rows = new ArrayList<>();
        for (AnswerForm.Choice choice : form.choices()) {
            RadioButton button =
                    words.turned(new RadioButton(words.first(choice.text())), choice.text());
            button.setWrapText(!ScriptLines.areNeeded(button.getText()));
            button.setOnAction(click -> choose(question, choice.id()));
            offer(choice.id(), button, button::setSelected);
            buttons.add(button);
            rows.add(new VBox(button, second(choice)));
        }
        Radios list = new Radios(buttons);
        list.setId("visit-value");
        list.getStyleClass().add("choices");
        list.getChildren().setAll(rows);
        return list;
    }

    private Node several(Question question, AnswerForm form) {
        FlowPane list = new FlowPane();
        list.setMinWidth(0); // choices as wide as it is now would not let it shrink
        list.getStyleClass().add("choices");
        for (AnswerForm.Choice choice : form.choices()) {
            CheckBox box = words.turned(new CheckBox(words.first(choice.text())), choice.text());
            box.setOnAction(
                    click -> {
                        select();
                        model.toggleChoice(question, choice.id());
                    });
            box.setWrapText(true);
            offer(choice.id(), box, box::setSelected);
            VBox both = new VBox(box, second(choice));
            both.maxWidthProperty().bind(list.widthProperty());
            list.getChildren().add(both);
        }
        return list;
    }

    private Node second(AnswerForm.Choice choice) {
        SecondText second = new SecondText(words).show(choice.text());
        second.getStyleClass().add("below-choice");
        return second;
    }

    private void offer(String value, Node button, Consumer<Boolean> select) {
        button.setId("value-" + value);
        offered.put(value, select);
    }

    /// Chooses one value, or takes it back.
    private void choose(Question question, String value) {
        boolean back = chosen.equals(value);
        select();
        if (back) {
            model.clear(question, OfAnswer.VALUE);
        } else {
            model.set(question, OfAnswer.VALUE, value);
        }
    }

    /// Shows as chosen what is on the disk, whatever was clicked.
    private void select() {
        List<String> now = List.of(chosen.split(", "));
        offered.forEach((value, select) -> select.accept(now.contains(value)));
    }

    private Node text(AnswerForm form) {
        TextInputControl control;
        if (form.type() == AnswerForm.Type.TEXT) {
            TextArea area = new TextArea();
            area.setWrapText(true);
            area.setPrefRowCount(2);
            control = area;
        } else {
            control = LineField.ofOne();
        }
        control.setId("visit-value");
        TypedText text =
                new TypedText(
                        model,
                        control,
                        OfAnswer.VALUE,
                        Spelling.of(form, words.texts().language()));
        typed = Optional.of(text);
        control.textProperty().subscribe(this::look);
        wrong.watch(
                control,
                text,
                form.type() == AnswerForm.Type.DATE
                        ? VisitText.DATE_EXPECTED
                        : VisitText.NUMBER_EXPECTED);
        return form.unit().<Node>map(unit -> withUnit(control, unit)).orElse(control);
    }

    private Node withUnit(Node control, Wording unit) {
        ReadLabel first = words.turned(new ReadLabel().show(words.first(unit)), unit);
        VBox both = new VBox(first, new SecondText(words).show(unit));
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(both, Priority.ALWAYS);
        return new HBox(8, control, both);
    }

    /// Keeps what is being typed.
    void commit() {
        typed.ifPresent(TypedText::commit);
    }

    /// What was typed last and cannot be kept.
    Optional<TypedWords> leftUnread() {
        return typed.flatMap(TypedText::leftUnread);
    }

    /// Puts the focus on the answer.
    void takeFocus() {
        applyCss(); // a control that was built just now takes keys only with its skin
        Optional.ofNullable(lookup("#visit-value"))
                .or(() -> lookupAll(".check-box").stream().findFirst())
                .ifPresent(InformationView::begin);
    }

    /// Who types goes on in a text, and writes a number or a date anew.
    private static void begin(Node control) {
        control.requestFocus();
        if (control instanceof TextField line) {
            line.selectAll();
        }
    }
}
