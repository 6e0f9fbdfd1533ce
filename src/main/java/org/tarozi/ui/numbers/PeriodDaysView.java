package org.tarozi.ui.numbers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.material2.Material2AL;
import org.tarozi.ui.control.DayPicker;
import org.tarozi.ui.control.FirstFocus;
import org.tarozi.ui.control.Icon;
import org.tarozi.ui.control.TypedDay;
import org.tarozi.ui.numbers.PeriodChoice.Kind;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The days of a period that is said by days, and below them what was typed and is no day.
final class PeriodDaysView extends VBox {

    private final NumbersModel model;
    private final Words words;

    PeriodDaysView(NumbersModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("period-days");
        model.choice().map(choice -> choice.period().kind()).subscribe(this::fill);
    }

    private void fill(Kind kind) {
        getChildren().clear();
        switch (kind) {
            case WINDOW -> {
                DayPicker from = day("scope-from", PeriodChoice::from, PeriodChoice::from);
                DayPicker to = day("scope-to", PeriodChoice::to, PeriodChoice::to);
                HBox both =
                        line(label(NumbersText.FROM, from), from, label(NumbersText.TO, to), to);
                getChildren().addAll(both, problem(from), problem(to));
            }
            case AS_OF -> {
                DayPicker day = day("scope-day", PeriodChoice::to, PeriodChoice::to);
                getChildren().addAll(line(label(NumbersText.DAY, day), day), problem(day));
            }
            case ALL, CYCLE, PANEL -> {}
        }
        setManaged(!getChildren().isEmpty());
        setVisible(!getChildren().isEmpty());
    }

    /// Puts the focus where its first day is typed, once that is seen.
    void takeFocus() {
        FirstFocus.in(this, "#scope-from", "#scope-day");
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("period-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private DayPicker day(
            String id,
            Function<PeriodChoice, Optional<LocalDate>> now,
            BiFunction<PeriodChoice, Optional<LocalDate>, PeriodChoice> with) {
        DayPicker picker = new DayPicker(words.texts());
        picker.setValue(now.apply(model.choice().get().period()).orElse(null));
        picker.setId(id);
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
        return picker;
    }

    private Label label(NumbersText text, DayPicker picker) {
        Label label = new Label(words.say(text));
        label.setLabelFor(picker);
        return label;
    }

    /// A field that looks filled and limits nothing says so.
    private Label problem(DayPicker picker) {
        Label problem = new Label();
        problem.setId(picker.getId() + "-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.setGraphic(Icon.of(Material2AL.ERROR_OUTLINE));
        problem.getStyleClass().addAll("period-problem", "small");
        problem.textProperty().bind(picker.unread().map(typed -> typed.map(this::say).orElse("")));
        problem.visibleProperty().bind(picker.unread().map(Optional::isPresent));
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private String say(String typed) {
        return words.say(NumbersText.LIMIT_NOT_IN_FORCE, TypedDay.problem(words.texts(), typed));
    }
}
