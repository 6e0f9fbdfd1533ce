package org.tarozi.ui.visit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Change;
import org.tarozi.checklist.Question;
import org.tarozi.ui.FoldedHistory;
import org.tarozi.ui.HistoryEntry;
import org.tarozi.ui.UiText;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Who wrote what on a question and when, the latest first; read only when it is wanted.
final class HistoryView extends VBox {

    private final VisitModel model;
    private final VisitWords words;
    private final FoldedHistory folded;
    private Optional<Question> question = Optional.empty();

    /// @param unfolded told once what the user asked to see is there
    HistoryView(VisitModel model, VisitWords words, Consumer<Node> unfolded) {
        this.model = model;
        this.words = words;
        this.folded =
                new FoldedHistory(
                        words.texts(), "visit-history", this::read, all -> unfolded.accept(this));
        getStyleClass().add("section");
        getChildren().add(folded);
    }

    void show(Question now) {
        question = Optional.of(now);
        folded.refresh();
    }

    void toggle() {
        folded.toggle();
    }

    private void read(Consumer<List<HistoryEntry>> then) {
        question.ifPresent(
                asked ->
                        model.history(
                                asked,
                                changes -> {
                                    if (question.equals(Optional.of(asked))) {
                                        then.accept(
                                                changes.stream()
                                                        .map(one -> entry(asked, one))
                                                        .toList());
                                    }
                                }));
    }

    private HistoryEntry entry(Question asked, Written written) {
        Change change = written.change();
        String what =
                written.attached()
                        .map(attached -> attached(attached, change.value().display()))
                        .orElseGet(() -> answer(asked, change));
        return new HistoryEntry(words.texts(), what, change.origin());
    }

    private String answer(Question asked, Change change) {
        String value = change.value().display();
        return Field.find(OfAnswer.values(), change.field())
                .map(
                        field ->
                                words.say(
                                        UiText.HISTORY_WHAT,
                                        words.say(VisitWords.of(field)),
                                        words.value(asked, field, value)))
                .orElse(change.field() + ": " + value);
    }

    private String attached(Written.Attached attached, String value) {
        String caption = attached.caption();
        String called = caption.isBlank() ? words.say(VisitText.HISTORY_NAMELESS) : caption;
        boolean isPicture = attached.isPicture();
        return switch (attached.done()) {
            case ADDED ->
                    words.say(
                            isPicture
                                    ? VisitText.HISTORY_PHOTO_ADDED
                                    : VisitText.HISTORY_FILE_ADDED,
                            called);
            case REMOVED ->
                    words.say(
                            isPicture
                                    ? VisitText.HISTORY_PHOTO_REMOVED
                                    : VisitText.HISTORY_FILE_REMOVED,
                            called);
            case BROUGHT_BACK ->
                    words.say(
                            isPicture ? VisitText.HISTORY_PHOTO_BACK : VisitText.HISTORY_FILE_BACK,
                            called);
            case CAPTIONED ->
                    words.say(
                            VisitText.HISTORY_CAPTION,
                            called,
                            value.isEmpty() ? words.say(VisitText.CLEARED) : value);
        };
    }
}
