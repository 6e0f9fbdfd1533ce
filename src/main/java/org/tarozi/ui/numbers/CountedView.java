package org.tarozi.ui.numbers;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.ui.control.Icon;

import java.util.Optional;

/// How much is counted, or why nothing is; and what it is narrowed to, where the choices that say
/// so have no room.
final class CountedView extends HBox {

    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final NumbersModel model;
    private final Words words;
    private final Label counted = new Label();
    private final BooleanProperty scopeNamed = new SimpleBooleanProperty();

    CountedView(NumbersModel model, Words words) {
        this.model = model;
        this.words = words;
        counted.setId("counted");
        counted.setWrapText(true);
        counted.setMinHeight(Region.USE_PREF_SIZE);
        counted.getStyleClass().add("counted");
        Tooltip definition = new Tooltip(words.say(NumbersText.CONFLICTS_WHAT));
        definition.setWrapText(true);
        counted.setTooltip(definition);
        HBox.setHgrow(counted, Priority.ALWAYS);
        getStyleClass().add("sentence");
        getChildren().addAll(counted, new CountingView(model, words));
        model.counting()
                .subscribe(work -> counted.pseudoClassStateChanged(WAITING, work.isPresent()));
        model.choice().subscribe(choice -> say());
        model.count().subscribe(count -> say());
        model.stopped().subscribe(stopped -> say());
        scopeNamed.subscribe(named -> say());
    }

    /// Names what the count is narrowed to, or no more.
    void nameScope(boolean named) {
        scopeNamed.set(named);
    }

    private void say() {
        Optional<NumbersText> problem = model.choice().get().period().problem();
        counted.getStyleClass().remove("counted-problem");
        if (problem.isPresent()) {
            counted.getStyleClass().add("counted-problem");
            counted.setGraphic(Icon.of(Material2MZ.REPORT_PROBLEM));
            counted.setText(words.say(problem.get()));
        } else {
            counted.setGraphic(null);
            counted.setText(model.count().get().map(this::counted).orElseGet(this::uncounted));
        }
    }

    private String counted(Count count) {
        boolean narrowed = !model.choice().get().equals(ScopeChoice.ALL);
        String sentence = words.counted(count);
        return narrowed && scopeNamed.get() ? sentence + " " + words.scope(count) : sentence;
    }

    private String uncounted() {
        return words.say(model.stopped().get() ? NumbersText.NOT_COUNTED : NumbersText.COUNTING);
    }
}
