package org.tarozi.ui.numbers;

import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.tarozi.ui.numbers.PeriodChoice.Kind;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The days of a period that is said by days.
final class PeriodDaysView extends HBox {

    private final NumbersModel model;
    private final Words words;

    PeriodDaysView(NumbersModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("period-days");
        setAlignment(Pos.CENTER_LEFT);
        model.choice().map(choice -> choice.period().kind()).subscribe(this::fill);
    }

    private void fill(Kind kind) {
        getChildren().clear();
        switch (kind) {
            case WINDOW -> {
                add("scope-from", NumbersText.FROM, PeriodChoice::from, PeriodChoice::from);
                add("scope-to", NumbersText.TO, PeriodChoice::to, PeriodChoice::to);
            }
            case AS_OF -> add("scope-day", NumbersText.DAY, PeriodChoice::to, PeriodChoice::to);
            case ALL, CYCLE, PANEL -> {}
        }
        setManaged(!getChildren().isEmpty());
        setVisible(!getChildren().isEmpty());
    }

    private void add(
            String id,
            NumbersText text,
            Function<PeriodChoice, Optional<LocalDate>> now,
            BiFunction<PeriodChoice, Optional<LocalDate>, PeriodChoice> with) {
        DatePicker picker = new DatePicker(now.apply(model.choice().get().period()).orElse(null));
        picker.setId(id);
        picker.setConverter(new DayText(words.texts().language(), model::refuseDay));
        picker.setPromptText(words.say(NumbersText.DAY_FORM));
        picker.setShowWeekNumbers(false);
        picker.valueProperty()
                .subscribe(
                        day ->
                                model.choose(
                                        model.choice()
                                                .get()
                                                .during(
                                                        with.apply(
                                                                model.choice().get().period(),
                                                                Optional.ofNullable(day)))));
        Label label = new Label(words.say(text));
        label.setLabelFor(picker);
        getChildren().addAll(label, picker);
    }
}
