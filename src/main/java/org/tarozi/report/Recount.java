package org.tarozi.report;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.report.Workings.ClusterLine;
import org.tarozi.report.Workings.PointLine;
import org.tarozi.report.Workings.QuestionLine;
import org.tarozi.report.Workings.Standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Counts the stated rates again from the answers and refuses what does not follow from them.
final class Recount {

    private final List<ClusterLine> clusters;
    private final List<PointLine> points;
    private final List<QuestionLine> questions;
    private final Map<String, List<Integer>> countedColumns = new HashMap<>();

    Recount(List<ClusterLine> clusters, List<PointLine> points, List<QuestionLine> questions) {
        this.clusters = clusters;
        this.points = points;
        this.questions = questions;
        checkIds();
        IntStream.range(0, questions.size())
                .filter(column -> questions.get(column).standing() == Standing.COUNTED)
                .forEach(
                        column ->
                                countedColumns
                                        .computeIfAbsent(
                                                questions.get(column).point(),
                                                point -> new ArrayList<>())
                                        .add(column));
    }

    private void checkIds() {
        Set<String> known = distinct(clusters.stream().map(ClusterLine::id).toList());
        points.forEach(point -> checkKnown(known, point.cluster(), point.id()));
        Set<String> knownPoints = distinct(points.stream().map(PointLine::id).toList());
        distinct(questions.stream().map(QuestionLine::id).toList());
        questions.forEach(question -> checkKnown(knownPoints, question.point(), question.id()));
    }

    private static Set<String> distinct(List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("line twice: " + id);
            }
        }
        return seen;
    }

    private static void checkKnown(Set<String> known, String owner, String id) {
        if (!known.contains(owner)) {
            throw new IllegalArgumentException(id + " belongs to " + owner + ", which has no line");
        }
    }

    void check(Answers answers) {
        clusters.forEach(this::checkMean);
        switch (answers) {
            case Answers.Withheld _ -> {}
            case Answers.Grid grid -> checkGrid(grid);
        }
    }

    private void checkMean(ClusterLine cluster) {
        List<Share> rates =
                points.stream()
                        .filter(point -> point.cluster().equals(cluster.id()))
                        .map(PointLine::rate)
                        .toList();
        require(cluster.meanOfPoints(), Mean.of(cluster.meanOfPoints().of(), rates));
    }

    private void checkGrid(Answers.Grid grid) {
        for (Answers.Row row : grid.rows()) {
            if (row.codes().size() != questions.size()) {
                throw new IllegalArgumentException(
                        row.codes().size()
                                + " codes for "
                                + questions.size()
                                + " questions: "
                                + row.label());
            }
        }
        for (int column = 0; column < questions.size(); column++) {
            Share stated = questions.get(column).rate();
            require(stated, count(stated.of(), grid, List.of(column)));
        }
        points.forEach(
                point -> require(point.rate(), count(point.rate().of(), grid, columns(point))));
        clusters.forEach(
                cluster ->
                        require(
                                cluster.anyPoint(),
                                count(cluster.anyPoint().of(), grid, columns(cluster))));
    }

    private List<Integer> columns(PointLine point) {
        return countedColumns.getOrDefault(point.id(), List.of());
    }

    private List<Integer> columns(ClusterLine cluster) {
        return points.stream()
                .filter(point -> point.cluster().equals(cluster.id()))
                .flatMap(point -> columns(point).stream())
                .toList();
    }

    private static Share count(String name, Answers.Grid grid, List<Integer> columns) {
        int part = 0;
        int whole = 0;
        for (Answers.Row row : grid.rows()) {
            boolean failed = has(row, columns, AnswerCode.NON_COMPLIANT);
            part += failed ? 1 : 0;
            whole += failed || has(row, columns, AnswerCode.COMPLIANT) ? 1 : 0;
        }
        return new Share(name, part, whole);
    }

    private static boolean has(Answers.Row row, List<Integer> columns, AnswerCode code) {
        return columns.stream().anyMatch(column -> row.codes().get(column) == code);
    }

    private static void require(Figure stated, Figure counted) {
        if (!stated.equals(counted)) {
            throw new IllegalArgumentException("stated " + stated + ", counted " + counted);
        }
    }
}
