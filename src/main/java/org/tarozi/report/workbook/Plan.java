package org.tarozi.report.workbook;

import org.tarozi.report.Answers;
import org.tarozi.report.Workings;
import org.tarozi.report.Workings.ClusterLine;
import org.tarozi.report.Workings.PointLine;
import org.tarozi.report.Workings.QuestionLine;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where everything stands in the workbook, so that formulas of one sheet find the cells of
/// another.
///
/// Points stand in the order of their clusters and columns of answers in the order of their points,
/// so that each group is one range; what counts at no point stands last, as do the lines of
/// questions of national level.
final class Plan {

    /// The row of the column names of every table; above it stand title and notes.
    static final int HEAD = 4;

    static final int FIRST = HEAD + 1;

    private final Workings workings;
    private final Texts texts;
    private final List<PointLine> points;
    private final List<QuestionLine> questions;
    private final List<Answers.Column> columns;

    Plan(Workings workings, Texts texts) {
        this.workings = workings;
        this.texts = texts;
        this.points =
                workings.clusters().stream()
                        .flatMap(cluster -> pointsOf(workings, cluster))
                        .toList();
        this.questions =
                workings.questions().stream()
                        .sorted(Comparator.comparing(QuestionLine::standing))
                        .toList();
        this.columns = grid().map(grid -> ordered(points, grid)).orElseGet(List::of);
    }

    private static Stream<PointLine> pointsOf(Workings workings, ClusterLine cluster) {
        return workings.points().stream().filter(point -> point.cluster().equals(cluster.id()));
    }

    private static List<Answers.Column> ordered(List<PointLine> points, Answers.Grid grid) {
        Map<String, Integer> places = new HashMap<>();
        points.forEach(point -> places.put(point.id(), places.size()));
        return grid.columns().stream()
                .sorted(
                        Comparator.comparing(
                                column ->
                                        column.point()
                                                .map(point -> places.getOrDefault(point, 0))
                                                .orElse(points.size())))
                .toList();
    }

    List<ClusterLine> clusters() {
        return workings.clusters();
    }

    List<PointLine> points() {
        return points;
    }

    List<QuestionLine> questions() {
        return questions;
    }

    /// The rows of answers in their order; empty where they are withheld.
    Optional<Answers.Grid> grid() {
        return workings.answers() instanceof Answers.Grid grid
                ? Optional.of(grid)
                : Optional.empty();
    }

    /// The columns of answers in their order.
    List<Answers.Column> columns() {
        return columns;
    }

    QuestionLine lineOf(Answers.Column column) {
        return workings.questions().get(column.line());
    }

    /// The title of the point that answers count for, else of that in which the question stands.
    String pointTitle(Answers.Column column) {
        return points.stream()
                .filter(point -> column.point().equals(Optional.of(point.id())))
                .map(PointLine::title)
                .findFirst()
                .orElseGet(() -> lineOf(column).place().point());
    }

    String clusterTitle(PointLine point) {
        return clusters().stream()
                .filter(cluster -> cluster.id().equals(point.cluster()))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private int lastRow() {
        return FIRST + grid().map(grid -> grid.rows().size()).orElse(0) - 1;
    }

    /// All answers to a question.
    List<Area> answersTo(QuestionLine question) {
        return IntStream.range(0, columns.size())
                .filter(column -> lineOf(columns.get(column)).equals(question))
                .mapToObj(column -> column(Text.SHEET_ANSWERS, column))
                .toList();
    }

    private Area column(Text sheet, int column) {
        return Area.column(texts.say(sheet), 1 + column, FIRST, lastRow());
    }

    /// The answers of one assessment that count for a point; empty where it has none.
    Optional<Area> answersToPoint(PointLine point, int row) {
        return span(columns.stream()
                        .map(column -> column.point().equals(Optional.of(point.id())))
                        .toList())
                .map(
                        span ->
                                Area.row(
                                        texts.say(Text.SHEET_ANSWERS),
                                        row,
                                        1 + span.first(),
                                        1 + span.last()));
    }

    /// The results of all assessments at a point.
    Area resultsAt(int point) {
        return column(Text.SHEET_BY_POINT, point);
    }

    /// The results of one assessment at the points of a cluster; empty where it has none.
    Optional<Area> resultsInCluster(ClusterLine cluster, int row) {
        return points(cluster)
                .map(
                        span ->
                                Area.row(
                                        texts.say(Text.SHEET_BY_POINT),
                                        row,
                                        1 + span.first(),
                                        1 + span.last()));
    }

    /// The results of all assessments in a cluster.
    Area resultsOfCluster(int cluster) {
        return resultsAt(points.size() + cluster);
    }

    /// A column of the table of points, in the rows of one cluster.
    Optional<Area> pointColumn(ClusterLine cluster, int column) {
        return points(cluster)
                .map(
                        span ->
                                Area.column(
                                        texts.say(Text.SHEET_POINTS),
                                        column,
                                        FIRST + span.first(),
                                        FIRST + span.last()));
    }

    private Optional<Span> points(ClusterLine cluster) {
        return span(points.stream().map(point -> point.cluster().equals(cluster.id())).toList());
    }

    private static Optional<Span> span(List<Boolean> members) {
        return members.contains(true)
                ? Optional.of(new Span(members.indexOf(true), members.lastIndexOf(true)))
                : Optional.empty();
    }

    private record Span(int first, int last) {}
}
