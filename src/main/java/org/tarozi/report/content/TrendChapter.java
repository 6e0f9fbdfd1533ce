package org.tarozi.report.content;

import org.tarozi.analysis.ClusterRate;
import org.tarozi.analysis.NonComplianceRate;
import org.tarozi.analysis.PointRate;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Trends;
import org.tarozi.assessment.FactoryId;
import org.tarozi.checklist.ClusterId;
import org.tarozi.checklist.PointId;
import org.tarozi.report.BarChart;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Heading;
import org.tarozi.report.Block.Prose;
import org.tarozi.report.Block.Tone;
import org.tarozi.report.Cell;
import org.tarozi.report.Column;
import org.tarozi.report.Share;
import org.tarozi.report.Table;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How the rates went over the cycles of a panel: clusters, points, questions.
final class TrendChapter {

    /// More columns do not fit beside a title.
    private static final int MOST_CYCLES = 6;

    private final List<RateGroup> groups;
    private final List<RateGroup> printed;
    private final Say say;

    TrendChapter(List<RateGroup> groups, Say say) {
        this.groups = groups;
        this.printed = groups.subList(Math.max(0, groups.size() - MOST_CYCLES), groups.size());
        this.say = say;
    }

    /// Nothing where there are no cycles to compare.
    List<Block> blocks() {
        if (groups.size() < 2) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, say.say(Text.TREND)));
        blocks.add(new Prose(Tone.BODY, lead()));
        if (printed.size() < groups.size()) {
            blocks.add(
                    new Prose(
                            Tone.NOTE,
                            say.say(Text.TREND_LAST, MOST_CYCLES, say.say(Text.SHEET_TREND))));
        }
        blocks.add(new BarChart(say.say(Text.TREND_CHART), chart()));
        PointSeries series = new PointSeries(groups, Trends.of(groups));
        changed(series).ifPresent(blocks::add);
        blocks.add(new Heading(2, say.say(Text.TREND_POINTS)));
        List<Block> tables = points(series);
        if (tables.stream().anyMatch(TrendChapter::hasMark)) {
            blocks.add(new Prose(Tone.NOTE, say.say(Text.TREND_POINTS_NOTE)));
        }
        blocks.addAll(tables);
        blocks.add(new Heading(2, say.say(Text.TREND_QUESTIONS)));
        blocks.add(new Prose(Tone.BODY, say.say(Text.TREND_QUESTIONS_LEAD)));
        blocks.addAll(new QuestionSeries(printed, say).tables(columns(Text.QUESTION)));
        return blocks;
    }

    private String lead() {
        String counts = groups.stream().map(say::count).collect(Collectors.joining(", "));
        int last = cycle(groups.getLast());
        Set<FactoryId> always = new HashSet<>(groups.getLast().counted());
        groups.forEach(group -> always.retainAll(group.counted()));
        return groups.stream().allMatch(group -> group.counted().equals(always))
                ? say.say(Text.TREND_LEAD, last, counts)
                : say.say(Text.TREND_LEAD_GAPS, last, counts, always.size());
    }

    private static int cycle(RateGroup group) {
        return group.cycle().orElseThrow();
    }

    private List<ClusterRate> clusters() {
        return printed.getLast().clusters();
    }

    private List<BarChart.Group> chart() {
        return clusters().stream()
                .map(
                        cluster ->
                                new BarChart.Group(
                                        say.in(cluster.cluster().title()),
                                        printed.stream()
                                                .map(group -> bar(group, cluster.cluster().id()))
                                                .toList()))
                .toList();
    }

    /// Which clusters have bars that must not be compared.
    private Optional<Block> changed(PointSeries series) {
        String names =
                clusters().stream()
                        .map(ClusterRate::cluster)
                        .filter(cluster -> isBroken(cluster.id(), series))
                        .map(cluster -> say.in(cluster.title()))
                        .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Prose(Tone.NOTE, say.say(ContentText.TREND_CLUSTERS_CHANGED, names)));
    }

    private boolean isBroken(ClusterId cluster, PointSeries series) {
        return IntStream.range(1, printed.size())
                .anyMatch(
                        at ->
                                series.isBroken(
                                        cluster,
                                        cycle(printed.get(at - 1)),
                                        cycle(printed.get(at))));
    }

    private BarChart.Bar bar(RateGroup group, ClusterId cluster) {
        return new BarChart.Bar(
                say.say(Text.CYCLE_NUMBER, cycle(group)),
                Shares.ofCluster(cycle(group), cluster, of(group, cluster)));
    }

    private static NonComplianceRate of(RateGroup group, ClusterId cluster) {
        return group.clusters().stream()
                .filter(one -> one.cluster().id().equals(cluster))
                .map(ClusterRate::anyPoint)
                .findFirst()
                .orElseThrow();
    }

    private static NonComplianceRate of(RateGroup group, PointId point) {
        return group.points().stream()
                .filter(one -> one.point().id().equals(point))
                .map(PointRate::rate)
                .findFirst()
                .orElseThrow();
    }

    private List<Column> columns(Text first) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(say.say(first), 40));
        for (RateGroup group : printed) {
            columns.add(
                    Column.number(say.say(Text.CYCLE_NUMBER, cycle(group)), 60 / printed.size()));
        }
        return columns;
    }

    private static boolean hasMark(Block block) {
        return block instanceof Table table
                && table.rows().stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell instanceof Cell.Rate rate && rate.marked());
    }

    private List<Block> points(PointSeries series) {
        return clusters().stream().<Block>map(cluster -> points(cluster, series)).toList();
    }

    private Table points(ClusterRate cluster, PointSeries series) {
        List<List<Cell>> rows = new ArrayList<>();
        for (PointRate point : printed.getLast().points()) {
            if (point.cluster().id().equals(cluster.cluster().id())) {
                rows.add(row(point, series));
            }
        }
        return new Table(
                Optional.of(say.in(cluster.cluster().title())), columns(Text.POINT), rows, "");
    }

    private List<Cell> row(PointRate point, PointSeries series) {
        PointId id = point.point().id();
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Words(say.in(point.point().title())));
        for (int at = 0; at < printed.size(); at++) {
            int cycle = cycle(printed.get(at));
            Share share = Shares.ofPoint(cycle, id, of(printed.get(at), id));
            boolean broken = at > 0 && series.isBroken(id, cycle(printed.get(at - 1)), cycle);
            cells.add(new Cell.Rate(share, broken));
        }
        return cells;
    }
}
