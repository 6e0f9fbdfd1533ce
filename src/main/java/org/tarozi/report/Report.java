package org.tarozi.report;

import java.util.List;
import java.util.Optional;

/// A whole report as one value, from which every writer writes.
///
/// It cannot contradict itself: a figure of one name has one value wherever it stands, and what can
/// be counted from the answers in [Workings] is what they count to.
public record Report(Cover cover, List<Block> blocks, Optional<Workings> workings) {

    public Report {
        blocks = List.copyOf(blocks);
        Figures figures = new Figures();
        figures.addBlocks(blocks);
        workings.ifPresent(figures::addWorkings);
    }
}
