package org.tarozi.report.content;

import org.tarozi.analysis.ClusterRate;
import org.tarozi.analysis.PointRate;
import org.tarozi.analysis.QuestionRate;
import org.tarozi.analysis.RateGroup;
import org.tarozi.analysis.Trend;
import org.tarozi.analysis.Trends;
import org.tarozi.checklist.QuestionId;
import org.tarozi.report.Cell;
import org.tarozi.report.Column;
import org.tarozi.report.Share;
import org.tarozi.report.Table;
import org.tarozi.report.Workings.Sheet;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The rates of all cycles of a panel one below the other, so that a reader can filter and plot.
record TrendSheet(List<RateGroup> groups, Say say) {

    Sheet sheet() {
        List<List<Cell>> rows = new ArrayList<>();
        for (RateGroup group : groups) {
            int cycle = group.cycle().orElseThrow();
            group.clusters().forEach(cluster -> rows.add(row(cycle, cluster)));
            group.points().forEach(point -> rows.add(row(cycle, point)));
        }
        Map<QuestionId, QuestionRate> placed = placed();
        for (Trend trend : Trends.of(groups)) {
            for (Trend.Step step : trend.steps()) {
                rows.add(row(step, Objects.requireNonNull(placed.get(step.question()))));
            }
        }
        return new Sheet(
                say.say(Text.SHEET_TREND),
                new Table(Optional.empty(), columns(), rows, say.say(Text.NONE)));
    }

    private List<Column> columns() {
        return List.of(
                Column.text(say.say(Text.CLUSTER), 18),
                Column.text(say.say(Text.POINT), 24),
                Column.text(say.say(Text.QUESTION), 52),
                Column.number(say.say(Text.CYCLE), 1),
                Column.number(say.say(Text.NON_COMPLIANT), 3),
                Column.number(say.say(Text.ASSESSED), 1),
                Column.number(say.say(Text.RATE), 1));
    }

    private Map<QuestionId, QuestionRate> placed() {
        Map<QuestionId, QuestionRate> placed = new HashMap<>();
        groups.getLast().questions().forEach(rate -> placed.put(rate.question().id(), rate));
        return placed;
    }

    private List<Cell> row(int cycle, ClusterRate cluster) {
        return row(
                say.in(cluster.cluster().title()),
                new Cell.Words(say.say(Text.ANY_POINT_RATE)),
                new Cell.Nothing(),
                cycle,
                Shares.ofCluster(cycle, cluster.cluster().id(), cluster.anyPoint()));
    }

    private List<Cell> row(int cycle, PointRate point) {
        return row(
                say.in(point.cluster().title()),
                new Cell.Words(say.in(point.point().title())),
                new Cell.Nothing(),
                cycle,
                Shares.ofPoint(cycle, point.point().id(), point.rate()));
    }

    private List<Cell> row(Trend.Step step, QuestionRate placed) {
        return row(
                say.in(placed.cluster().title()),
                new Cell.Words(say.in(placed.point().title())),
                new Cell.Words(say.in(step.texts())),
                step.cycle().orElseThrow(),
                Shares.of(step));
    }

    private static List<Cell> row(
            String cluster, Cell point, Cell question, int cycle, Share share) {
        return List.of(
                new Cell.Words(cluster),
                point,
                question,
                new Cell.Whole(cycle),
                new Cell.Whole(share.part()),
                new Cell.Whole(share.whole()),
                new Cell.Percent(share));
    }
}
