package org.tarozi.ui.numbers;

import javafx.scene.control.Label;

import java.util.ArrayList;
import java.util.List;

/// Where the titles of the clusters stand above their columns: each begins at its first column, on
/// the lowest line that leaves those to its right their beginning.
///
/// @param height of all lines
record HeatTitles(List<Place> places, double height) {

    /// Of a title that ends before it is said; its tooltip says all of it.
    private static final String CUT = "may-end-in-dots";

    /// @param from the height at which it begins, from the bottom of all lines
    record Place(Label label, double start, double width, double from) {}

    HeatTitles {
        places = List.copyOf(places);
    }

    /// The titles of the runs of which something is seen; of the others, the label is hidden.
    ///
    /// @param width how far the last one may reach
    /// @param low whether there is room for one line only, where each ends with its columns
    static HeatTitles of(
            List<HeatHead.Run> runs, HeatColumns.Span span, double width, boolean low) {
        List<Place> places = new ArrayList<>();
        for (HeatHead.Run run : runs.reversed()) {
            int from = Math.max(run.from(), span.first());
            int to = Math.min(run.to(), span.first() + span.visible());
            run.label().setVisible(from < to);
            if (from < to) {
                run.label().applyCss(); // what was hidden until now has no look yet to be measured
                double start = span.start(from);
                boolean ends = low || run.to() > to;
                double room = (ends ? span.start(to) : width) - start;
                boolean fits = run.label().prefWidth(-1) <= room;
                run.label().setWrapText(!fits && !ends);
                run.label().getStyleClass().remove(CUT);
                if (!fits && ends) {
                    run.label().getStyleClass().add(CUT);
                }
                places.addFirst(place(run.label(), start, room, places));
            }
        }
        return new HeatTitles(places, places.stream().mapToDouble(Place::from).max().orElse(0));
    }

    /// @param room how wide it may be
    /// @param right the places to its right
    private static Place place(Label label, double start, double room, List<Place> right) {
        double own = Math.min(label.prefWidth(-1), room);
        double below =
                right.stream()
                        .filter(other -> other.start() < start + own)
                        .mapToDouble(Place::from)
                        .max()
                        .orElse(0);
        return new Place(label, start, own, below + Math.ceil(label.prefHeight(own)));
    }

    /// Puts the labels there.
    ///
    /// @param bottom where the lines end
    void place(double bottom) {
        for (Place place : places) {
            place.label()
                    .resizeRelocate(
                            Math.rint(place.start()),
                            bottom - place.from(),
                            Math.ceil(place.width()),
                            place.from());
        }
    }
}
