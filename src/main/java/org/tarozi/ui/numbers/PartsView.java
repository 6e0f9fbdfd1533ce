package org.tarozi.ui.numbers;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import org.tarozi.ui.control.Segments;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Which cycle of a panel is shown.
final class PartsView extends HBox {

    private final NumbersModel model;
    private final Words words;
    private List<ToggleButton> buttons = List.of();

    PartsView(NumbersModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("parts");
        setAlignment(Pos.CENTER_LEFT);
        model.count().subscribe(count -> fill(count.map(Count::parts).orElse(List.of())));
        model.part().subscribe(part -> choose(part.intValue()));
        model.shown().subscribe(shown -> show());
    }

    /// What is in and out is so of all cycles.
    private void show() {
        setVisible(buttons.size() > 1 && model.shown().get() != NumbersModel.Shown.IN_AND_OUT);
        setManaged(isVisible());
    }

    private void fill(List<Count.Part> parts) {
        buttons =
                IntStream.range(0, parts.size())
                        .mapToObj(at -> part(at, parts.get(at).group().cycle()))
                        .toList();
        getChildren().setAll(new Label(words.say(NumbersText.CYCLE_SHOWN)), new Segments(buttons));
        choose(model.part().get());
        show();
    }

    private void choose(int part) {
        for (int at = 0; at < buttons.size(); at++) {
            buttons.get(at).setSelected(at == part);
        }
    }

    private ToggleButton part(int at, OptionalInt cycle) {
        ToggleButton button = new ToggleButton(String.valueOf(cycle.orElse(at + 1)));
        button.setId("part-" + cycle.orElse(at + 1));
        button.setAccessibleText(words.say(NumbersText.PERIOD_CYCLE, cycle.orElse(at + 1)));
        button.setOnAction(
                click -> {
                    button.setSelected(true); // one is always chosen
                    model.showPart(at);
                });
        return button;
    }
}
