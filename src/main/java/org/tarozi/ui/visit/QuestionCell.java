package org.tarozi.ui.visit;

import atlantafx.base.theme.Styles;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Result;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Tag;
import org.tarozi.ui.UiText;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.LongText;
import org.tarozi.ui.control.WideCell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// One question of the list. Its buttons are for the mouse; the list itself takes the keys.
final class QuestionCell extends WideCell<Question> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final VisitModel model;
    private final VisitWords words;
    private final Label point = new Label();
    private final ReadLabel text = new ReadLabel("question-text");
    private final SecondText second;
    private final ReadLabel value = new ReadLabel("strong");
    private final ResultsPane results = new ResultsPane();
    private final FlowPane marks = new FlowPane();
    private final VBox content;
    private final Map<Result, ToggleButton> buttons = new EnumMap<>(Result.class);

    /// @param large whether texts are so large that the results come before the second language
    QuestionCell(VisitModel model, VisitWords words, boolean large) {
        this.model = model;
        this.words = words;
        this.second = new SecondText(words);
        getStyleClass().add("question-cell");
        point.getStyleClass().addAll("small", "muted", "point-of");
        marks.getStyleClass().add("marks");
        for (Result result : Result.values()) {
            buttons.put(result, button(result));
        }
        results.getChildren().addAll(buttons.values());
        content =
                large
                        ? new VBox(point, text, results, value, second, marks)
                        : new VBox(point, text, second, results, value, marks);
        content.getStyleClass().add("question");
        model.content().subscribe(now -> refresh());
        model.questions().filter().subscribe(now -> refresh());
        model.questions().search().subscribe(now -> refresh());
        model.questions().current().subscribe(now -> markCurrent());
        // only then, since what is cut off moves into sight, away from the mouse
        setOnMouseClicked(
                click -> Optional.ofNullable(getItem()).ifPresent(model.questions()::choose));
    }

    private ToggleButton button(Result result) {
        ToggleButton button = new ToggleButton(words.say(VisitWords.of(result)), picture(result));
        button.getStyleClass().addAll(Styles.SMALL, "result", "result-" + result.key());
        button.getStyleClass().add(place(result));
        button.setFocusTraversable(false);
        button.setOnAction(
                click ->
                        Optional.ofNullable(getItem())
                                .ifPresent(question -> answer(question, result, button)));
        return button;
    }

    /// The picture of a result; while digits answer the question, the digit that gives it.
    private static Node picture(Result result) {
        Label digit = new Label(Integer.toString(result.code().code()));
        digit.getStyleClass().add("digit");
        digit.setAccessibleRole(AccessibleRole.NODE);
        digit.setMouseTransparent(true);
        return new StackPane(Icon.of(VisitWords.picture(result)), digit);
    }

    private static String place(Result result) {
        return switch (result) {
            case COMPLIANT -> Styles.LEFT_PILL;
            case NON_COMPLIANT -> Styles.CENTER_PILL;
            case NOT_APPLICABLE -> Styles.RIGHT_PILL;
        };
    }

    private void answer(Question question, Result result, ToggleButton button) {
        Optional<Result> wanted = button.isSelected() ? Optional.of(result) : Optional.empty();
        // what is shown is what is on the disk: the button follows once the answer is there
        refresh();
        model.questions().choose(question);
        model.answer(question, wanted);
        Optional.ofNullable(getListView()).ifPresent(Node::requestFocus);
    }

    @Override
    protected void updateItem(@Nullable Question question, boolean empty) {
        super.updateItem(question, empty);
        setText(null);
        if (question == null || empty) {
            setGraphic(null);
        } else {
            setGraphic(content);
            refresh();
        }
        markCurrent();
    }

    private void refresh() {
        Optional.ofNullable(getItem())
                .ifPresent(question -> model.content().get().ifPresent(now -> show(now, question)));
    }

    private void markCurrent() {
        pseudoClassStateChanged(
                CURRENT,
                getItem() != null
                        && model.questions().current().get().equals(Optional.of(getItem())));
    }

    private void show(VisitContent now, Question question) {
        CompliancePoint home = now.point(question);
        boolean alone = model.questions().isOnePoint();
        point.setText(alone ? "" : words.first(home.title()));
        point.setVisible(!alone);
        point.setManaged(!alone);
        words.turned(point, home.title());
        text.show(now.number(question) + "  " + words.first(question.text()));
        words.turned(text, question.text());
        second.show(question.text());
        Answer answer = now.answer(question.id());
        results.setVisible(question.isCompliance());
        results.setManaged(question.isCompliance());
        buttons.forEach((result, button) -> button.setSelected(result.code() == answer.code()));
        String information = answer.text(OfAnswer.VALUE);
        value.show(
                information.isEmpty()
                        ? ""
                        : LongText.first(words.information(question, information)));
        value.setVisible(!information.isEmpty());
        value.setManaged(!information.isEmpty());
        mark(question, answer);
        if (model.questions().filter().get() == QuestionFilter.BEFORE_LEAVING) {
            QuestionFilter.lacks(now, question).forEach(this::mark);
        }
        setAccessibleText(
                words.first(question.text()) + ". " + words.say(VisitWords.of(answer.code())));
    }

    private void mark(Question question, Answer answer) {
        marks.getChildren().clear();
        for (Tag tag : new TreeSet<>(question.tags())) {
            Label label = new Label(words.say(VisitWords.of(tag)));
            label.getStyleClass().addAll("tag", "tag-" + tag.key());
            marks.getChildren().add(label);
        }
        if (!question.isCompliance()) {
            Label label = new Label(words.say(VisitText.INFORMATION));
            label.getStyleClass().add("tag");
            marks.getChildren().add(label);
        }
        if (answer.isInConflict()) {
            mark(Material2MZ.WARNING, words.say(UiText.IN_CONFLICT), "mark-conflict");
        }
        if (answer.isFlagged()) {
            mark(Material2AL.FLAG, words.say(VisitText.FLAGGED), "mark-flag");
        }
        if (!answer.text(OfAnswer.FINDING).isEmpty()) {
            mark(Material2AL.DESCRIPTION, words.say(VisitText.FINDING), "mark-text");
        }
        if (!answer.text(OfAnswer.NOTE).isEmpty()) {
            mark(Material2MZ.STICKY_NOTE_2, words.say(VisitText.NOTE), "mark-text");
        }
        if (!answer.photos().isEmpty()) {
            mark(Material2MZ.PHOTO_CAMERA, Integer.toString(answer.photos().size()), "mark-text");
        }
    }

    /// Says why it is among those to look at before the team leaves.
    private void mark(QuestionFilter lack) {
        mark(Material2AL.INFO, words.say(VisitWords.of(lack)), "mark-lack");
    }

    private void mark(Ikon picture, String word, String style) {
        Label label = new Label(word, Icon.of(picture));
        label.getStyleClass().addAll("mark", style);
        marks.getChildren().add(label);
    }
}
