package org.tarozi.report.content;

import org.tarozi.analysis.ClusterRate;
import org.tarozi.analysis.NonComplianceRate;
import org.tarozi.analysis.OpenConflicts;
import org.tarozi.analysis.PointRate;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Trends;
import org.tarozi.analysis.Workers;
import org.tarozi.checklist.ClusterId;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Fact;
import org.tarozi.report.Block.Heading;
import org.tarozi.report.Block.KeyFigure;
import org.tarozi.report.Block.Prose;
import org.tarozi.report.Block.Tone;
import org.tarozi.report.Cell;
import org.tarozi.report.CellText;
import org.tarozi.report.Share;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/// The executive summary: each cluster in sentences with its numbers.
///
/// @param before the cycle before, where a panel is followed
record SummaryChapter(Material material, RateGroup rates, Optional<RateGroup> before, Say say) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int assessments = rates.assessments().size();
        blocks.add(new Heading(1, say.say(Text.SUMMARY)));
        if (assessments == 0) {
            blocks.add(new Prose(Tone.LEAD, say.say(Text.SUMMARY_EMPTY)));
            return blocks;
        }
        Workers workers = material.profile(rates).workers();
        blocks.add(new Prose(Tone.LEAD, lead(assessments, workers)));
        blocks.add(keyFigures(workers));
        blocks.add(new Block.Facts(rates.clusters().stream().map(this::fact).toList()));
        if (assessments < 30) {
            blocks.add(
                    new Block.Callout(
                            say.say(Text.SMALL_NUMBERS),
                            say.say(Text.SMALL_NUMBERS_TEXT, assessments)));
        }
        addConflicts(blocks);
        return blocks;
    }

    private String lead(int assessments, Workers workers) {
        ScopeWords scope = material.scope(say);
        String lead =
                scope.isUsual()
                        ? say.say(Text.SUMMARY_LEAD, assessments)
                        : say.say(Text.SUMMARY_LEAD_KINDS, assessments, scope.kinds());
        return workers.total() == 0
                ? lead
                : (lead + " " + new WorkerWords(workers, say).leftOut()).strip();
    }

    private Block keyFigures(Workers workers) {
        int factories = rates.assessments().size();
        int found = rates.questions().stream().mapToInt(one -> one.rate().nonCompliant()).sum();
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(
                new KeyFigure(new Cell.Whole(factories), say.say(Text.KEY_ASSESSMENTS, factories)));
        if (workers.total() > 0) {
            figures.add(
                    new KeyFigure(
                            new Cell.Whole(workers.total()),
                            new WorkerWords(workers, say).where(factories)));
        }
        figures.add(new KeyFigure(new Cell.Whole(found), say.say(Text.KEY_FINDINGS, found)));
        return new Block.KeyFigures(figures);
    }

    private Fact fact(ClusterRate cluster) {
        return new Fact(say.in(cluster.cluster().title()), sentences(cluster));
    }

    private String sentences(ClusterRate cluster) {
        Share any = Shares.of(cluster);
        if (any.whole() == 0) {
            return say.say(Text.CLUSTER_NOT_ASSESSED);
        }
        List<String> sentences = new ArrayList<>();
        if (any.part() == 0) {
            sentences.add(say.say(Text.CLUSTER_COMPLIANT, cluster.mean().points(), any.whole()));
        } else {
            sentences.add(
                    say.say(
                            Text.CLUSTER_SENTENCE,
                            any.part(),
                            any.whole(),
                            CellText.percent(any, say.texts()),
                            CellText.percent(Shares.meanOf(cluster), say.texts()),
                            cluster.mean().points()));
            mostOften(cluster).ifPresent(sentences::add);
        }
        before(cluster).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    /// Its point with the most non-compliant factories; of several the first, and how many more.
    private Optional<String> mostOften(ClusterRate cluster) {
        List<PointRate> points =
                rates.points().stream()
                        .filter(point -> point.cluster().id().equals(cluster.cluster().id()))
                        .toList();
        return points.stream()
                .max(Comparator.comparingInt(SummaryChapter::factories))
                .map(
                        most ->
                                mostOften(
                                        most,
                                        points.stream()
                                                .filter(one -> !one.equals(most))
                                                .filter(one -> factories(one) == factories(most))
                                                .count()));
    }

    private static int factories(PointRate point) {
        return point.rate().nonCompliant();
    }

    private String mostOften(PointRate point, long more) {
        Share share = Shares.of(point);
        return say.say(
                more == 0 ? Text.CLUSTER_MOST : Text.CLUSTER_MOST_SHARED,
                say.in(point.point().title()),
                share.part(),
                share.whole(),
                CellText.percent(share, say.texts()),
                more);
    }

    private Optional<String> before(ClusterRate cluster) {
        return before.flatMap(
                group ->
                        group.clusters().stream()
                                .filter(one -> one.cluster().id().equals(cluster.cluster().id()))
                                .filter(one -> one.anyPoint().assessed() > 0)
                                .findFirst()
                                .map(one -> before(group, one.anyPoint(), cluster)));
    }

    private String before(RateGroup group, NonComplianceRate rate, ClusterRate now) {
        Share share = new Share("before", rate.nonCompliant(), rate.assessed());
        boolean same =
                group.counted().equals(rates.counted())
                        && rate.assessed() == now.anyPoint().assessed();
        String said =
                say.say(
                        same ? Text.CLUSTER_BEFORE : Text.CLUSTER_BEFORE_OTHERS,
                        group.cycle().orElseThrow(),
                        share.part(),
                        share.whole(),
                        CellText.percent(share, say.texts()));
        return changed(group, now).map(changed -> said + " " + say.say(changed)).orElse(said);
    }

    /// Why the two are not to be compared, or the points of the cluster are not.
    private Optional<ContentText> changed(RateGroup group, ClusterRate now) {
        List<RateGroup> both = List.of(group, rates);
        PointSeries series = new PointSeries(both, Trends.of(both));
        ClusterId cluster = now.cluster().id();
        int then = group.cycle().orElseThrow();
        int cycle = rates.cycle().orElseThrow();
        if (series.isBroken(cluster, then, cycle)) {
            return Optional.of(ContentText.CLUSTER_CHANGED);
        }
        return series.isAnyPointBroken(cluster, then, cycle)
                ? Optional.of(ContentText.CLUSTER_MOVED)
                : Optional.empty();
    }

    private void addConflicts(List<Block> blocks) {
        OpenConflicts open = material.selection().conflicts();
        StringJoiner sentences = new StringJoiner(" ");
        if (open.included() > 0) {
            sentences.add(say.say(Text.CONFLICTS_TEXT, open.included()));
        }
        if (open.elsewhere() > 0) {
            sentences.add(say.say(ContentText.CONFLICTS_ELSEWHERE, open.elsewhere()));
        }
        if (sentences.length() > 0) {
            String title = say.say(Text.OPEN_CONFLICTS) + ": " + say.number(open.programme());
            blocks.add(new Block.Callout(title, sentences.toString()));
        }
    }
}
