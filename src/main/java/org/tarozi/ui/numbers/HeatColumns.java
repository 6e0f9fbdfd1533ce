package org.tarozi.ui.numbers;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.tarozi.analysis.PointRate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The columns of a heat map, one for each point: as many beside each other as fit, the rest to be
/// moved to; the names of the factories stay where they are.
final class HeatColumns {

    private static final double LARGEST = 2;

    /// How much of a row the name may take where not all columns fit anyway.
    private static final double NAME_PART = 0.4;

    private final ObjectProperty<List<PointRate>> points = new SimpleObjectProperty<>(List.of());
    private final IntegerProperty first = new SimpleIntegerProperty(0);
    private final IntegerProperty visible = new SimpleIntegerProperty(1);
    private final IntegerProperty chosen = new SimpleIntegerProperty(0);
    private final DoubleProperty rowWidth = new SimpleDoubleProperty(0);
    private final DoubleProperty rowHeight = new SimpleDoubleProperty(1);

    private Span span = new Span(0, 1, 0, 0);

    /// How the width of a row is shared out.
    record Span(double name, double cell, int first, int visible) {

        /// Where a column begins; only for one that is seen.
        double start(int column) {
            return name + (column - first) * cell;
        }

        boolean shows(int column) {
            return column >= first && column < first + visible;
        }
    }

    ObjectProperty<List<PointRate>> points() {
        return points;
    }

    /// The first column that is seen.
    IntegerProperty first() {
        return first;
    }

    /// How many columns are seen.
    IntegerProperty visible() {
        return visible;
    }

    /// The column of the field that is chosen.
    IntegerProperty chosen() {
        return chosen;
    }

    /// How wide the rows are, which the scroll bar beside them decides.
    DoubleProperty rowWidth() {
        return rowWidth;
    }

    /// How high every row is, so that a list need not measure each.
    DoubleProperty rowHeight() {
        return rowHeight;
    }

    /// The numbers of points above their columns and in the key: counted from 1 in each cluster, or
    /// in several of one title, since the reader takes these for one.
    static List<Integer> numbers(List<PointRate> points, Words words) {
        Map<String, Integer> last = new HashMap<>();
        return points.stream()
                .map(one -> last.merge(words.in(one.cluster().title()), 1, Integer::sum))
                .toList();
    }

    /// Takes note of how a row shares out its width.
    void show(Span now, double width) {
        span = now;
        rowWidth.set(width);
        visible.set(now.visible());
    }

    /// Chooses the column at a place of a row.
    void chooseAt(double x) {
        int column = span.first() + (int) Math.floor((x - span.name()) / span.cell());
        if (x >= span.name() && span.shows(column)) {
            choose(column);
        }
    }

    /// Shows the points of another count.
    void show(List<PointRate> others) {
        points.set(others);
        choose(Math.clamp(chosen.get(), 0, Math.max(0, others.size() - 1)));
    }

    /// Chooses a column and brings it into sight.
    void choose(int column) {
        if (column >= 0 && column < points.get().size()) {
            chosen.set(column);
            if (column < first.get()) {
                first.set(column);
            } else if (column >= first.get() + visible.get()) {
                first.set(column - visible.get() + 1);
            }
        }
    }

    /// Shares out a width.
    ///
    /// @param name the least and the wished width of a name
    /// @param least the least width of a field
    Span span(double width, double[] name, double least) {
        int all = Math.max(1, points.get().size());
        double wished =
                all * least > width - name[0] ? width * NAME_PART : width - all * least * 1.5;
        double ofName = Math.clamp(wished, name[0], name[1]);
        int seen = Math.clamp((long) ((width - ofName) / least), 1, all);
        double cell = Math.min((width - ofName) / seen, least * LARGEST);
        int from = Math.clamp(first.get(), 0, all - seen);
        return new Span(ofName, cell, from, seen);
    }
}
