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
        for (Block block : blocks) {
            if (block instanceof Block.PageBreak) {
                flow.place(run);
                flow.newPage();
                run.clear();
            } else {
                run.addAll(setter.set(block));
            }
        }
        flow.place(run);
    }
}
