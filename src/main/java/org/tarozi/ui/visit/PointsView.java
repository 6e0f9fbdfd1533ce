package org.tarozi.ui.visit;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.jspecify.annotations.Nullable;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.ui.control.AfterLayout;

import java.util.Optional;

/// The clusters and their compliance points, each with how far it is in colour, words and numbers.
final class PointsView extends ListView<PointLine> {

    private final VisitModel model;
    private final Runnable chosen;
    private final InSight sight = new InSight(this);
    private final AfterLayout layouts = new AfterLayout(this, this::fill);
    private Optional<CompliancePoint> here = Optional.empty();

    /// @param large whether texts are so large that a line holds less than usual
    /// @param chosen called after a point was gone to
    PointsView(VisitModel model, VisitWords words, boolean large, Runnable chosen) {
        this.model = model;
        this.chosen = chosen;
        getStyleClass().addAll("points", "side");
        setAccessibleText(words.say(VisitText.POINTS));
        setCellFactory(list -> cell(words, large));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(ScrollEvent.SCROLL, scrolled -> sight.letBe());
        addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> sight.letBe());
        focusedProperty().subscribe(this::focusHere);
        model.content().subscribe(content -> content.ifPresent(now -> layouts.begin()));
        model.questions().current().subscribe(question -> follow());
    }

    private PointCell cell(VisitWords words, boolean large) {
        PointCell cell = new PointCell(model, words, large);
        cell.setOnMouseClicked(click -> choose(cell.getItem()));
        return cell;
    }

    /// One frame after the questions, so that no frame has to hold both.
    private void fill() {
        layouts.stop();
        model.content()
                .get()
                .map(PointLine::of)
                .filter(now -> !now.equals(getItems()))
                .ifPresent(getItems()::setAll);
        follow();
    }

    /// The point that was gone to comes into sight; after that one may scroll where one likes.
    private void follow() {
        Optional<CompliancePoint> now = model.questions().point();
        if (!getItems().isEmpty() && !now.equals(here)) {
            here = now;
            sight.keep(row());
        }
    }

    private int row() {
        return here.map(point -> getItems().indexOf(new PointLine.Place(point))).orElse(-1);
    }

    private void focusHere(boolean focused) {
        if (focused) {
            fill(); // who comes here within that frame finds the points
            getFocusModel().focus(row());
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ENTER, SPACE -> choose(getFocusModel().getFocusedItem());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// To the next point, over the names of clusters.
    private void step(int by) {
        int to = getFocusModel().getFocusedIndex() + by;
        while (to >= 0 && to < getItems().size()) {
            sight.reveal(to);
            if (getItems().get(to) instanceof PointLine.Place) {
                getFocusModel().focus(to);
                return;
            }
            to += by;
        }
    }

    private void choose(@Nullable PointLine line) {
        if (line instanceof PointLine.Place(CompliancePoint point)) {
            model.questions().choose(point);
            chosen.run();
        }
    }
}
