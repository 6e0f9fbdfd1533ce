package org.tarozi.ui.visit;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Result;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionKind;

import java.util.List;
import java.util.Optional;

/// The questions that are listed, each with its result buttons.
final class QuestionsView extends VBox {

    private final VisitModel model;
    private final VisitWords words;
    private final boolean large;
    private final Runnable answerInWords;
    private final ListView<Question> list = new ListView<>();
    private final InSight sight = new InSight(list);
    private final QuestionTools tools;
    private Optional<Question> begun = Optional.empty();
    private Optional<Question> ledTo = Optional.empty();

    /// @param large whether texts are so large that the tools have to fold
    /// @param answerInWords leads to where information is written, or people who differ about it
    ///   are brought together
    QuestionsView(VisitModel model, VisitWords words, boolean large, Runnable answerInWords) {
        this.model = model;
        this.words = words;
        this.large = large;
        this.answerInWords = answerInWords;
        getStyleClass().add("questions");
        this.tools = new QuestionTools(model, words, this::takeFocus);
        getChildren().addAll(large ? tools.folded() : tools.wide(), list());
        model.questions().current().subscribe(this::reveal);
        model.questions().search().subscribe((before, now) -> beginAtTop());
        model.questions().filter().subscribe((before, now) -> beginAtTop());
    }

    private Node list() {
        list.setId("questions");
        list.setAccessibleText(words.say(VisitText.QUESTIONS));
        list.setItems(model.questions().listed());
        list.setCellFactory(view -> new QuestionCell(model, words, large));
        list.setPlaceholder(new NothingListed(model.questions(), words, this::takeFocus));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                model.questions().enter();
                            }
                        });
        list.itemsProperty().get().subscribe(() -> reveal(model.questions().current().get()));
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    /// Shows the question that is looked at; one from elsewhere with the one before it.
    private void reveal(Optional<Question> question) {
        question.ifPresent(
                one -> {
                    int at = list.getItems().indexOf(one);
                    if (at >= 0) {
                        list.getFocusModel().focus(at);
                        sight.show(at);
                    }
                });
    }

    /// Another list is read from its top, unless the question that is looked at is in it.
    private void beginAtTop() {
        boolean here =
                model.questions().current().get().filter(list.getItems()::contains).isPresent();
        if (!here && !list.getItems().isEmpty()) {
            sight.bring(0);
        }
    }

    private void pressed(KeyEvent event) {
        if (beginsAnAnswer(event)) {
            answerInWords.run(); // the digit follows it there
            return;
        }
        switch (event.getCode()) {
            case DOWN -> model.questions().step(1);
            case UP -> model.questions().step(-1);
            case DIGIT0, NUMPAD0, DELETE -> clear();
            case KeyCode key when key.isDigitKey() -> answer(digit(key));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static int digit(KeyCode key) {
        String name = key.getName();
        return Character.digit(name.charAt(name.length() - 1), 10);
    }

    private boolean beginsAnAnswer(KeyEvent event) {
        return event.getCode().isDigitKey()
                && !event.isAltDown()
                && !event.isShortcutDown()
                && model.questions().inHand().filter(QuestionsView::isOfDigits).isPresent();
    }

    private static boolean isOfDigits(Question question) {
        return question.kind() instanceof QuestionKind.Information(AnswerForm form)
                && switch (form.type()) {
                    case NUMBER, DATE -> true;
                    case YES_NO, CHOICE, MULTIPLE_CHOICE, TEXT -> false;
                };
    }

    /// Gives the first, second … of the answers that a question offers.
    private void answer(int number) {
        model.questions()
                .inHand()
                .ifPresent(
                        question -> {
                            switch (question.kind()) {
                                case QuestionKind.Information(AnswerForm form) ->
                                        inform(question, form, number);
                                case QuestionKind.Compliance _ ->
                                        nth(List.of(Result.values()), number)
                                                .ifPresent(
                                                        one ->
                                                                model.answer(
                                                                        question,
                                                                        Optional.of(one)));
                            }
                        });
    }

    private void inform(Question question, AnswerForm form, int number) {
        List<String> offered =
                form.type() == AnswerForm.Type.YES_NO
                        ? List.of("yes", "no")
                        : form.choices().stream().map(AnswerForm.Choice::id).toList();
        nth(offered, number).ifPresent(choice -> inform(question, form, choice));
    }

    /// Its buttons give way to what people say who differ, and so do the keys.
    private void inform(Question question, AnswerForm form, String choice) {
        if (!model.answer(question).voices(OfAnswer.VALUE).isEmpty()) {
            answerInWords.run();
        } else if (form.type() == AnswerForm.Type.MULTIPLE_CHOICE) {
            model.toggleChoice(question, choice);
        } else {
            model.set(question, OfAnswer.VALUE, choice);
        }
    }

    private static <T> Optional<T> nth(List<T> all, int number) {
        return all.stream().skip(number - 1L).findFirst();
    }

    private void clear() {
        model.questions()
                .inHand()
                .ifPresent(
                        question -> {
                            if (isChosen(question)) {
                                model.clear(question, OfAnswer.VALUE);
                            } else {
                                model.answer(question, Optional.empty());
                            }
                        });
    }

    /// Whether its answer is chosen and not written.
    private static boolean isChosen(Question question) {
        return question.kind() instanceof QuestionKind.Information(AnswerForm form)
                && !form.words().isEmpty();
    }

    /// From elsewhere to the questions, and from them, or where it finds none, out of the search.
    void goBack() {
        if (list.isFocused() || list.getItems().isEmpty()) {
            model.questions().search().set("");
        }
        takeFocus();
    }

    /// Puts the focus on the questions, where digits answer.
    void takeFocus() {
        model.questions().enter();
        list.requestFocus();
    }

    /// Whether the words to search for are being typed.
    boolean isSearching() {
        return tools.isSearching();
    }

    /// Puts the focus on the search.
    void search() {
        tools.search();
    }

    /// Lists by the next filter. Who goes through all of them is at the question again where he
    /// began.
    void nextFilter() {
        List<QuestionFilter> all = QuestionFilter.offered(model);
        int now = all.indexOf(model.questions().filter().get());
        Optional<Question> here = model.questions().current().get();
        if (!here.equals(ledTo)) {
            begun = here;
        }
        QuestionFilter next = all.get((now + 1) % all.size());
        model.questions().filter().set(next);
        begun.filter(one -> next == QuestionFilter.POINT || list.getItems().contains(one))
                .ifPresent(model.questions()::choose);
        takeFocus();
        ledTo = model.questions().current().get();
    }

    /// Goes on or back by some points.
    void stepPoint(int by) {
        model.content()
                .get()
                .ifPresent(
                        content ->
                                model.questions()
                                        .current()
                                        .get()
                                        .ifPresent(question -> stepPoint(content, question, by)));
    }

    private void stepPoint(VisitContent content, Question question, int by) {
        List<CompliancePoint> points =
                content.release().clusters().stream()
                        .flatMap(cluster -> cluster.points().stream())
                        .filter(point -> content.tally(point).asked() > 0)
                        .toList();
        int now = points.indexOf(content.point(question));
        model.questions().choose(points.get(Math.clamp(now + (long) by, 0, points.size() - 1)));
        takeFocus();
    }
}
