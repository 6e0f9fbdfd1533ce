package org.tarozi.report.workbook;

import org.tarozi.report.Answers;
import org.tarozi.report.Workings;
import org.tarozi.report.Workings.ClusterLine;
import org.tarozi.report.Workings.PointLine;
import org.tarozi.report.Workings.QuestionLine;
import org.tarozi.report.Workings.Standing;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where everything stands in the workbook, so that formulas of one sheet find the cells of
/// another.
///
/// Points stand in the order of their clusters and counted questions in the order of their points,
/// so that each group is one range; questions of national level stand last.
final class Plan {

    /// The row of the column names of every table; above it stand title and notes.
    static final int HEAD = 4;

    static final int FIRST = HEAD + 1;

    private final Workings workings;
    private final Texts texts;
    private final List<PointLine> points;
    private final List<QuestionLine> questions;

    Plan(Workings workings, Texts texts) {
        this.workings = workings;
        this.texts = texts;
        this.points =
                workings.clusters().stream()
                        .flatMap(cluster -> pointsOf(workings, cluster))
                        .toList();
        List<QuestionLine> ordered = new ArrayList<>();
        points.forEach(point -> ordered.addAll(questionsOf(workings, point)));
        workings.questions().stream()
                .filter(question -> question.standing() == Standing.NATIONAL)
                .forEach(ordered::add);
        this.questions = List.copyOf(ordered);
    }

    private static Stream<PointLine> pointsOf(Workings workings, ClusterLine cluster) {
        return workings.points().stream().filter(point -> point.cluster().equals(cluster.id()));
    }

    private static List<QuestionLine> questionsOf(Workings workings, PointLine point) {
        return workings.questions().stream()
                .filter(question -> question.standing() == Standing.COUNTED)
                .filter(question -> question.point().equals(point.id()))
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

    /// Where the codes of a question of this plan stand in the rows of the grid.
    int codeOf(QuestionLine question) {
        return workings.questions().indexOf(question);
    }

    String clusterTitle(PointLine point) {
        return clusters().stream()
                .filter(cluster -> cluster.id().equals(point.cluster()))
                .findFirst()
                .orElseThrow()
                .title();
    }

    PointLine pointOf(QuestionLine question) {
        return points.stream()
                .filter(point -> point.id().equals(question.point()))
                .findFirst()
                .orElseThrow();
    }

    private int lastRow() {
        return FIRST + grid().map(grid -> grid.rows().size()).orElse(0) - 1;
    }

    /// All answers to a question.
    Area answersTo(int question) {
        return Area.column(texts.say(Text.SHEET_ANSWERS), 1 + question, FIRST, lastRow());
    }

    /// The answers of one assessment to the counted questions of a point; empty where it has none.
    Optional<Area> answersToPoint(PointLine point, int row) {
        return span(questions.stream()
                        .map(
                                question ->
                                        question.standing() == Standing.COUNTED
                                                && question.point().equals(point.id()))
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
        return Area.column(texts.say(Text.SHEET_BY_POINT), 1 + point, FIRST, lastRow());
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
