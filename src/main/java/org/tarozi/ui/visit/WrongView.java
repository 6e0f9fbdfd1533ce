package org.tarozi.ui.visit;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

import org.tarozi.ui.VisitSeal;
import org.tarozi.ui.control.TypedDay;

import java.util.Optional;

/// Says below a control what is expected in it while something else stands there, and marks it.
final class WrongView extends Label {

    private record Watched(TextInputControl control, TypedText typed, VisitText expected) {}

    private final VisitModel model;
    private final VisitWords words;
    private Optional<Watched> watched = Optional.empty();

    /// @param id of the label
    WrongView(VisitModel model, VisitWords words, String id) {
        this.model = model;
        this.words = words;
        setId(id);
        getStyleClass().addAll("small", "wrong");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        show(Optional.empty());
        model.content().subscribe(this::look);
    }

    /// Says from now on what is wrong in a control.
    void watch(TextInputControl control, TypedText typed, VisitText expected) {
        watched = Optional.of(new Watched(control, typed, expected));
        control.textProperty().subscribe(this::look);
        look();
    }

    /// There is nothing one could type into.
    void watchNothing() {
        watched = Optional.empty();
        look();
    }

    private void look() {
        watched.ifPresent(
                one ->
                        one.control()
                                .pseudoClassStateChanged(
                                        Styles.STATE_DANGER, !one.typed().isFitting()));
        show(watched.filter(one -> !one.typed().isFitting()));
    }

    private void show(Optional<Watched> wrong) {
        setText(wrong.map(this::sentence).orElse(""));
        setVisible(wrong.isPresent());
        setManaged(wrong.isPresent());
    }

    private String sentence(Watched wrong) {
        String expected = words.say(wrong.expected());
        String sentence =
                Optional.of(wrong.expected())
                        .filter(VisitText.DATE_EXPECTED::equals)
                        .flatMap(date -> TypedDay.missing(words.texts(), wrong.control().getText()))
                        .map(missing -> missing + " " + expected)
                        .orElse(expected);
        return model.seal() == VisitSeal.FINISHED
                ? sentence + " " + words.say(VisitText.MENDED_ONCE_IT_GOES_ON)
                : sentence;
    }
}
