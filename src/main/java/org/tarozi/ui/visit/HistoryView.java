package org.tarozi.ui.visit;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Change;
import org.tarozi.change.Origin;
import org.tarozi.checklist.Question;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.LongText;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Who wrote what on a question and when, the latest first; read only when it is wanted.
final class HistoryView extends VBox {

    private final VisitModel model;
    private final VisitWords words;
    private final Consumer<Node> unfolded;
    private final VBox entries = new VBox();
    private Optional<Question> question = Optional.empty();

    /// @param unfolded told once what the user asked to see is there
    HistoryView(VisitModel model, VisitWords words, Consumer<Node> unfolded) {
        this.model = model;
        this.words = words;
        this.unfolded = unfolded;
        getStyleClass().addAll("section", "history");
        entries.getStyleClass().add("history-entries");
        entries.setId("history");
        entries.setVisible(false);
        entries.managedProperty().bind(entries.visibleProperty());
        Button toggle = new Button(words.say(VisitText.HISTORY), Icon.of(Material2AL.HISTORY));
        toggle.setId("visit-history");
        toggle.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        toggle.setOnAction(click -> toggle());
        getChildren().addAll(toggle, entries);
    }

    void show(Question now) {
        question = Optional.of(now);
        if (entries.isVisible()) {
            read(() -> {});
        }
    }

    void toggle() {
        entries.setVisible(!entries.isVisible());
        if (entries.isVisible()) {
            read(() -> unfolded.accept(this));
        }
    }

    private void read(Runnable then) {
        question.ifPresent(
                asked ->
                        model.history(
                                asked,
                                changes -> {
                                    if (question.equals(Optional.of(asked))) {
                                        fill(asked, changes);
                                        then.run();
                                    }
                                }));
    }

    private void fill(Question asked, List<Written> changes) {
        if (changes.isEmpty()) {
            entries.getChildren().setAll(line(words.say(VisitText.HISTORY_EMPTY), "muted"));
            return;
        }
        entries.getChildren()
                .setAll(changes.reversed().stream().map(one -> entry(asked, one)).toList());
    }

    private Node entry(Question asked, Written written) {
        Change change = written.change();
        String what =
                written.attached()
                        .map(attached -> attached(attached, change.value().display()))
                        .orElseGet(() -> answer(asked, change));
        return new VBox(
                line(what, "history-what"),
                line(
                        words.who(change)
                                + change.origin().why().map(why -> " · " + why(why)).orElse(""),
                        "muted"));
    }

    private String answer(Question asked, Change change) {
        String value = change.value().display();
        return Field.find(OfAnswer.values(), change.field())
                .map(
                        field ->
                                words.say(
                                        VisitText.HISTORY_WHAT,
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

    private String why(String reason) {
        return switch (reason) {
            case Origin.UNDO -> words.say(VisitText.HISTORY_UNDONE);
            case Origin.REDO -> words.say(VisitText.HISTORY_REDONE);
            default -> reason;
        };
    }

    private LongText line(String text, String styleClass) {
        return new LongText(words.texts(), text, "small", styleClass);
    }
}
