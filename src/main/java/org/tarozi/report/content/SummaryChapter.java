package org.tarozi.report.content;

import org.tarozi.analysis.ClusterRate;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Workers;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Heading;
import org.tarozi.report.Block.KeyFigure;
import org.tarozi.report.Block.Prose;
import org.tarozi.report.Block.Tone;
import org.tarozi.report.Cell;
import org.tarozi.report.CellText;
import org.tarozi.report.Share;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.List;

/// The executive summary: each cluster in a sentence with its numbers.
record SummaryChapter(Material material, RateGroup rates, Say say) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int assessments = rates.assessments().size();
        blocks.add(new Heading(1, say.say(Text.SUMMARY)));
        if (assessments == 0) {
            blocks.add(new Prose(Tone.LEAD, say.say(Text.SUMMARY_EMPTY)));
            return blocks;
        }
        Workers workers = material.profile().workers();
        blocks.add(new Prose(Tone.LEAD, say.say(Text.SUMMARY_LEAD, assessments, workers.total())));
        blocks.add(keyFigures(workers));
        blocks.add(new Block.Bullets(rates.clusters().stream().map(this::sentence).toList()));
        if (assessments < 30) {
            blocks.add(
                    new Block.Callout(
                            say.say(Text.SMALL_NUMBERS),
                            say.say(Text.SMALL_NUMBERS_TEXT, assessments)));
        }
        addConflicts(blocks);
        return blocks;
    }

    private Block keyFigures(Workers workers) {
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(
                new KeyFigure(
                        new Cell.Whole(rates.assessments().size()), say.say(Text.KEY_ASSESSMENTS)));
        figures.add(new KeyFigure(new Cell.Whole(workers.total()), say.say(Text.KEY_WORKERS)));
        figures.add(
                new KeyFigure(
                        new Cell.Whole(
                                rates.questions().stream()
                                        .mapToInt(one -> one.rate().nonCompliant())
                                        .sum()),
                        say.say(Text.KEY_FINDINGS)));
        return new Block.KeyFigures(figures);
    }

    private String sentence(ClusterRate cluster) {
        Share any = Shares.of(cluster);
        String title = say.in(cluster.cluster().title());
        if (any.whole() == 0) {
            return say.say(Text.CLUSTER_NOT_ASSESSED, title);
        }
        return say.say(
                Text.CLUSTER_SENTENCE,
                title,
                any.part(),
                any.whole(),
                CellText.percent(any, say.texts()),
                CellText.percent(Shares.meanOf(cluster), say.texts()),
                cluster.mean().points());
    }

    private void addConflicts(List<Block> blocks) {
        int open = material.selection().conflicts().included();
        if (open > 0) {
            blocks.add(
                    new Block.Callout(
                            say.say(Text.OPEN_CONFLICTS), say.say(Text.CONFLICTS_TEXT, open)));
        }
    }
}
