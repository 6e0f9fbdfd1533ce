package org.tarozi.report;

import java.util.List;

/// Horizontal bars from 0 to 100 %, in groups, each labelled with its percentage and its n/N.
public record BarChart(String caption, List<Group> groups) implements Block {

    /// Bars that belong together, such as the points of one cluster.
    public record Group(String title, List<Bar> bars) {
        public Group {
            bars = List.copyOf(bars);
            if (bars.isEmpty()) {
                throw new IllegalArgumentException("a group without bars: " + title);
            }
        }
    }

    /// One bar; a share of nothing has none and says so.
    public record Bar(String label, Share share) {}

    public BarChart {
        groups = List.copyOf(groups);
    }
}
