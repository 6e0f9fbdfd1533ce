package org.tarozi.ui.visit;

import javafx.scene.control.TextInputControl;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.checklist.Question;

import java.util.Optional;
import java.util.function.Predicate;

/// Ties a text control to a field of the question that is looked at: every key is kept at once, and
/// what was typed becomes one change when the user goes on. What the visit says meanwhile never
/// overwrites what is being typed.
final class TypedText {

    private final VisitModel model;
    private final TextInputControl control;
    private final OfAnswer field;
    private final Predicate<String> fits;
    private Optional<Question> question = Optional.empty();
    private String stored = "";
    private boolean typing;
    private boolean filling;

    /// @param fits whether a text may be kept; others stay on the screen only
    TypedText(VisitModel model, TextInputControl control, OfAnswer field, Predicate<String> fits) {
        this.model = model;
        this.control = control;
        this.field = field;
        this.fits = fits;
        control.textProperty().subscribe((before, now) -> typed(now));
        control.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                commit();
                            }
                        });
    }

    private void typed(String now) {
        if (!filling && question.isPresent()) {
            typing = true;
            // what cannot be kept takes the place of what could
            model.type(question.get(), field, fits.test(now) ? now : stored);
        }
    }

    /// Shows another question, or the same one anew.
    void show(Question now, Answer answer) {
        String text = answer.text(field);
        boolean other = !question.equals(Optional.of(now));
        if (other || !typing && !text.equals(stored)) {
            fill(text);
            typing = false;
        }
        question = Optional.of(now);
        stored = text;
    }

    private void fill(String text) {
        filling = true;
        control.setText(text);
        filling = false;
    }

    /// Makes what was typed one change; what cannot be kept gives way to what is.
    void commit() {
        if (typing) {
            typing = false;
            if (!fits.test(control.getText())) {
                fill(stored);
            }
            // once more, since the disk may have failed meanwhile
            question.ifPresent(one -> model.type(one, field, control.getText()));
            model.settle();
        }
    }

    /// Whether what stands there can be kept.
    boolean isFitting() {
        return fits.test(control.getText());
    }
}
