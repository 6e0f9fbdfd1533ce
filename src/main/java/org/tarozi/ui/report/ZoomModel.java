package org.tarozi.ui.report;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;

import java.util.List;

/// How large pages are shown, in percent of what fits the width there is.
final class ZoomModel {

    private static final List<Integer> STEPS = List.of(50, 75, 100, 125, 150, 200);

    private static final double MARGINS_IN_EM = 4;
    private static final double PAPER_IN_EM = 57;

    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper();

    /// @param percent one of the steps
    ZoomModel(int percent) {
        this.percent.set(percent);
    }

    ReadOnlyIntegerProperty percent() {
        return percent.getReadOnlyProperty();
    }

    /// How wide a page is: at 100 percent as wide as the place it has, and never wider than paper
    /// is beside letters of this size.
    ///
    /// @param em the size of letters
    double width(double place, double em) {
        double paper = Math.min(place - MARGINS_IN_EM * em, PAPER_IN_EM * em);
        return Math.max(0, paper) * percent.get() / 100;
    }

    void larger() {
        step(1);
    }

    void smaller() {
        step(-1);
    }

    private void step(int by) {
        int next = STEPS.indexOf(percent.get()) + by;
        percent.set(STEPS.get(Math.clamp(next, 0, STEPS.size() - 1)));
    }

    ObservableValue<Boolean> isLargest() {
        return percent.map(now -> now.equals(STEPS.getLast()));
    }

    ObservableValue<Boolean> isSmallest() {
        return percent.map(now -> now.equals(STEPS.getFirst()));
    }
}
