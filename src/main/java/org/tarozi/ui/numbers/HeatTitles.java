package org.tarozi.ui.numbers;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

import org.tarozi.ui.control.Syllables;

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
    /// @param low whether there is no room for titles above each other: each ends with its columns
    ///   then, on two lines at most
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
                double inside = room - across(run.label());
                boolean fits = size(run.title(), run.label()).getWidth() <= inside;
                say(run, fits || !low, inside);
                run.label().setWrapText(!fits && (low || !ends));
                mark(run.label(), !fits && ends);
                places.addFirst(
                        !fits && low
                                ? narrow(run, start, room)
                                : place(run.label(), start, room, places));
            }
        }
        return new HeatTitles(places, places.stream().mapToDouble(Place::from).max().orElse(0));
    }

    private static void mark(Label label, boolean cut) {
        if (label.getStyleClass().contains(CUT) != cut) {
            if (cut) {
                label.getStyleClass().add(CUT);
            } else {
                label.getStyleClass().remove(CUT);
            }
            label.applyCss(); // another class takes the look away until it is asked for again
        }
    }

    /// The words as they are, or broken between syllables. They are set once: while a label that is
    /// measured says now this and now that, the window is laid out with every frame.
    private static void say(HeatHead.Run run, boolean whole, double inside) {
        Label label = run.label();
        label.setText(
                whole
                        ? run.title()
                        : Syllables.fit(run.title(), inside, word -> size(word, label).getWidth()));
    }

    /// On two lines at most.
    private static Place narrow(HeatHead.Run run, double start, double room) {
        Label label = run.label();
        double around = label.getInsets().getTop() + label.getInsets().getBottom();
        double unwrapped = label.prefHeight(Double.MAX_VALUE) - around;
        double twoLines = 2 * unwrapped / label.getText().lines().count() + around;
        return new Place(label, start, room, Math.ceil(Math.min(label.prefHeight(room), twoLines)));
    }

    private static double across(Label label) {
        return label.getInsets().getLeft() + label.getInsets().getRight();
    }

    private static Bounds size(String words, Label label) {
        Text alone = new Text(words);
        alone.setFont(label.getFont());
        return alone.getLayoutBounds();
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
