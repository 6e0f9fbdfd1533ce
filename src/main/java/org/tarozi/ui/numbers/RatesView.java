package org.tarozi.ui.numbers;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.Optional;

/// The rates as bars, and what is behind the bar that is open.
final class RatesView extends StackPane {

    private final NumbersModel model;
    private final LineList lines;
    private final DetailView detail;
    private Drill before = new Drill.All();

    RatesView(NumbersModel model, Words words) {
        this.model = model;
        this.lines = new LineList(new LineView(words), model::open);
        this.detail = new DetailView(model, words);
        lines.setId("rates");
        lines.setAccessibleText(words.say(NumbersText.RATES));
        getChildren().add(new BesideView(lines, detail));
        addEventFilter(KeyEvent.KEY_PRESSED, this::back);
        model.count().subscribe(count -> fill());
        model.part().subscribe(part -> fill());
        model.shown().subscribe(shown -> fill());
        model.drill().subscribe(this::show);
    }

    /// Whether what is behind a bar stands in the place of the bars.
    ObservableValue<Boolean> isDetailAlone() {
        return lines.visibleProperty().map(seen -> !seen);
    }

    private void fill() {
        if (model.shown().get() != NumbersModel.Shown.RATES) {
            return;
        }
        Optional<Count.Part> part = model.shownPart();
        lines.getItems().setAll(part.map(Line::points).stream().flatMap(List::stream).toList());
        lines.select(outermost(model.drill().get()));
        detail.show(model.drill().get());
    }

    private void show(Drill drill) {
        detail.show(drill);
        lines.getStyleClass().remove("opened");
        if (!(drill instanceof Drill.All)) {
            lines.getStyleClass().add("opened");
            detail.takeFocus();
        } else if (!(before instanceof Drill.All)) {
            lines.select(outermost(before));
            lines.requestFocus();
        }
        before = drill;
    }

    /// The bar among the points that leads to a place.
    private static Drill outermost(Drill drill) {
        return drill instanceof Drill.OfQuestion(var point, var _) && point.isPresent()
                ? new Drill.OfPoint(point.get())
                : drill;
    }

    /// Escape leads out of what is behind a bar.
    void back(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE
                && model.shown().get() == NumbersModel.Shown.RATES
                && !(model.drill().get() instanceof Drill.All)) {
            model.back();
            key.consume();
        }
    }
}
