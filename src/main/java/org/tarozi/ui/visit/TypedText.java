package org.tarozi.ui.visit;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.checklist.Question;
import org.tarozi.ui.UnreadTexts;
import org.tarozi.ui.control.TypedWords;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/// Ties a text control to a field of the question that is looked at: every key is kept at once, and
/// what was typed becomes one change when the user goes on. What the visit says meanwhile never
/// overwrites what is being typed.
final class TypedText {

    private final VisitModel model;
    private final TextInputControl control;
    private final OfAnswer field;
    private final Spelling spelling;
    private Optional<Question> question = Optional.empty();
    private String stored = "";
    private boolean typing;
    private boolean filling;
    private OptionalInt leftUnread = OptionalInt.empty();

    /// @param spelling what may be kept; other texts stay on the screen only
    TypedText(VisitModel model, TextInputControl control, OfAnswer field, Spelling spelling) {
        this.model = model;
        this.control = control;
        this.field = field;
        this.spelling = spelling;
        TypedWords.in(control, () -> spelling.shown(stored), this::isFitting);
        guard(control, () -> filling || model.mayWrite());
        control.textProperty().subscribe((before, now) -> typed(now));
        if (control instanceof TextField line) {
            line.setOnAction(enter -> commit());
        }
        control.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                commit();
                            } else if (control instanceof TextArea) {
                                goOn();
                            }
                        });
    }

    /// Who comes to a text that is there goes on with it.
    private void goOn() {
        if (control.getCaretPosition() == 0 && control.getSelection().getLength() == 0) {
            control.end();
        }
    }

    /// Lets nobody write into a control where that may not be.
    static void guard(TextInputControl control, BooleanSupplier mayWrite) {
        control.setTextFormatter(
                new TextFormatter<>(
                        change ->
                                !change.isContentChange() || mayWrite.getAsBoolean()
                                        ? change
                                        : none(change)));
    }

    /// A change that leaves the text and what is selected in it.
    private static TextFormatter.Change none(TextFormatter.Change change) {
        change.setText("");
        change.setRange(change.getControlCaretPosition(), change.getControlCaretPosition());
        change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
        return change;
    }

    private void typed(String now) {
        if (!filling && question.isPresent()) {
            typing = true;
            remember(question.get(), now);
            // what cannot be kept takes the place of what could
            model.type(question.get(), field, kept(now).orElse(stored));
        }
    }

    private void remember(Question one, String now) {
        if (isFitting()) {
            model.unread().remove(place(one));
        } else {
            model.unread().put(place(one), now);
        }
    }

    private UnreadTexts.Place place(Question one) {
        return new UnreadTexts.Place(model.assessment(), one.id(), field);
    }

    /// Shows another question, or the same one anew.
    void show(Question now, Answer answer) {
        String text = answer.text(field);
        boolean other = !question.equals(Optional.of(now));
        Optional<String> unread = model.unread().find(place(now));
        if (other) {
            leftUnread = OptionalInt.empty();
        }
        if (other || !typing && unread.isEmpty() && !text.equals(stored)) {
            fill(unread.orElse(spelling.shown(text)));
            typing = false;
        }
        question = Optional.of(now);
        stored = text;
    }

    /// Leaves the cursor where it is in a text that is shown already.
    private void fill(String text) {
        if (!text.equals(control.getText())) {
            filling = true;
            control.setText(text);
            filling = false;
            if (control.isFocused()) {
                reach();
            }
        }
    }

    /// Where the cursor is found by who comes by Tab: not before what stands there.
    private void reach() {
        if (control instanceof TextField) {
            control.selectAll();
        } else {
            control.end();
        }
    }

    /// Makes what was typed one change; what cannot be kept stays on the screen.
    void commit() {
        if (typing) {
            typing = false;
            String text = kept(control.getText()).orElse(stored);
            if (isFitting()) {
                fill(spelling.shown(text));
            }
            // once more, since the disk may have failed meanwhile
            question.ifPresent(one -> model.type(one, field, text));
            model.settle();
            leftUnread = OptionalInt.of(model.begun());
        }
    }

    /// What was typed last and cannot be kept, where nothing was done since.
    Optional<TypedWords> leftUnread() {
        return TypedWords.of(control)
                .filter(words -> leftUnread.equals(OptionalInt.of(model.begun())) && !isFitting());
    }

    /// Whether what stands there can be kept.
    boolean isFitting() {
        return kept().isPresent();
    }

    /// What is kept of what stands there.
    Optional<String> kept() {
        return kept(control.getText());
    }

    /// What is kept of a text; empty where it does not fit.
    private Optional<String> kept(String typed) {
        return Optional.of(spelling.kept(typed)).filter(spelling::fits);
    }
}
