package org.tarozi.report.content;

import org.tarozi.analysis.ClusterRate;
import org.tarozi.analysis.PointRate;
import org.tarozi.analysis.QuestionRate;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Trend;
import org.tarozi.analysis.Trends;
import org.tarozi.checklist.ClusterId;
import org.tarozi.checklist.PointId;
import org.tarozi.report.Cell;
import org.tarozi.report.Column;
import org.tarozi.report.Share;
import org.tarozi.report.Table;
import org.tarozi.report.Workings.Sheet;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/// The rates of all cycles of a panel one below the other, so that a reader can filter and plot.
record TrendSheet(List<RateGroup> groups, Say say) {

    Sheet sheet() {
        List<List<Cell>> rows = new ArrayList<>();
        List<Trend> trends = Trends.of(groups);
        PointSeries series = new PointSeries(groups, trends);
        OptionalInt before = OptionalInt.empty();
        for (RateGroup group : groups) {
            Cycles cycles = new Cycles(before, group.cycle().orElseThrow());
            group.clusters().forEach(cluster -> rows.add(row(cycles, cluster, series)));
            group.points().forEach(point -> rows.add(row(cycles, point, series)));
            before = group.cycle();
        }
        for (Trend trend : trends) {
            trend.steps().forEach(step -> rows.add(row(step, placed(step))));
        }
        return new Sheet(
                say.say(Text.SHEET_TREND),
                new Table(Optional.empty(), columns(), rows, say.say(Text.NONE)));
    }

    private List<Column> columns() {
        return List.of(
                Column.text(say.say(Text.CLUSTER), 18),
                Column.text(say.say(Text.POINT), 24),
                Column.text(say.say(Text.QUESTION), 44),
                Column.number(say.say(Text.CYCLE), 1),
                Column.number(say.say(Text.NON_COMPLIANT), 3),
                Column.number(say.say(Text.ASSESSED), 1),
                Column.number(say.say(Text.RATE), 1),
                Column.text(say.say(ContentText.TREND_CHANGED), 8));
    }

    /// Where a question stands in the cycle of a step.
    private QuestionRate placed(Trend.Step step) {
        return groups.stream()
                .filter(group -> group.cycle().equals(step.cycle()))
                .flatMap(group -> group.questions().stream())
                .filter(rate -> rate.question().id().equals(step.question()))
                .findFirst()
                .orElseThrow();
    }

    /// A cycle and the one before it, if there is one.
    private record Cycles(OptionalInt before, int now) {

        /// A rate of the cycle now, where it is known from which cycles on it is another one.
        Step step(Share share, IntPredicate changedSince) {
            return new Step(now, share, before.stream().anyMatch(changedSince));
        }
    }

    private List<Cell> row(Cycles cycles, ClusterRate cluster, PointSeries series) {
        ClusterId id = cluster.cluster().id();
        return row(
                say.in(cluster.cluster().title()),
                new Cell.Words(say.say(Text.ANY_POINT_RATE)),
                new Cell.Nothing(),
                cycles.step(
                        Shares.ofCluster(cycles.now(), id, cluster.anyPoint()),
                        before -> series.isBroken(id, before, cycles.now())));
    }

    private List<Cell> row(Cycles cycles, PointRate point, PointSeries series) {
        PointId id = point.point().id();
        return row(
                say.in(point.cluster().title()),
                new Cell.Words(say.in(point.point().title())),
                new Cell.Nothing(),
                cycles.step(
                        Shares.ofPoint(cycles.now(), id, point.rate()),
                        before -> series.isBroken(id, before, cycles.now())));
    }

    private List<Cell> row(Trend.Step step, QuestionRate placed) {
        return row(
                say.in(placed.cluster().title()),
                new Cell.Words(say.in(placed.point().title())),
                new Cell.Words(say.in(step.texts())),
                new Step(step.cycle().orElseThrow(), Shares.of(step), step.broken().isPresent()));
    }

    /// A rate in a cycle.
    ///
    /// @param changed whether it must not be compared with that of the cycle before
    private record Step(int cycle, Share share, boolean changed) {}

    private static List<Cell> row(String cluster, Cell point, Cell question, Step step) {
        return List.of(
                new Cell.Words(cluster),
                point,
                question,
                new Cell.Whole(step.cycle()),
                new Cell.Whole(step.share().part()),
                new Cell.Whole(step.share().whole()),
                new Cell.Percent(step.share()),
                step.changed() ? new Cell.Words("*") : new Cell.Nothing());
    }
}
