package org.tarozi.report.pdf;

import org.tarozi.report.Block;

import java.util.ArrayList;
import java.util.List;

/// Places the blocks of a report; what stands between two page breaks is set as one run, so that
/// headings see what follows them.
final class BodySetter {

    private final BlockSetter setter;
    private final Flow flow;

    BodySetter(BlockSetter setter, Flow flow) {
        this.setter = setter;
        this.flow = flow;
    }

    void place(List<Block> blocks) {
        List<Slab> run = new ArrayList<>();
        boolean afterHeading = false;
        for (Block block : blocks) {
            if (block instanceof Block.PageBreak) {
                flow.place(run);
                flow.newPage();
                run.clear();
            } else {
                run.addAll(set(block, afterHeading));
            }
            afterHeading = block instanceof Block.Heading;
        }
        flow.place(run);
    }

    /// A paragraph that introduces what follows does not stand without it.
    private List<Slab> set(Block block, boolean afterHeading) {
        List<Slab> slabs = setter.set(block);
        return afterHeading && block instanceof Block.Prose
                ? slabs.stream().map(slab -> slab.holding(Slab.Hold.NEXT)).toList()
                : slabs;
    }
}
