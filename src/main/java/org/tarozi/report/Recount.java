package org.tarozi.report;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.report.Workings.ClusterLine;
import org.tarozi.report.Workings.PointLine;
import org.tarozi.report.Workings.QuestionLine;
import org.tarozi.report.Workings.Standing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Counts the stated rates again from the answers and refuses what does not follow from them.
final class Recount {

    private final List<ClusterLine> clusters;
    private final List<PointLine> points;
    private final List<QuestionLine> questions;

    Recount(List<ClusterLine> clusters, List<PointLine> points, List<QuestionLine> questions) {
        this.clusters = clusters;
        this.points = points;
        this.questions = questions;
        Set<String> known = distinct(clusters.stream().map(ClusterLine::id).toList());
        points.forEach(point -> checkKnown(known, point.cluster(), point.id()));
        distinct(points.stream().map(PointLine::id).toList());
        distinct(questions.stream().map(line -> line.standing() + " " + line.id()).toList());
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
        Set<String> known = points.stream().map(PointLine::id).collect(Collectors.toSet());
        for (Answers.Column column : grid.columns()) {
            QuestionLine line = questions.get(column.line());
            column.point().ifPresent(point -> checkKnown(known, point, line.id()));
            if (column.point().isPresent() && line.standing() == Standing.NATIONAL) {
                throw new IllegalArgumentException("counts at a point: " + line.id());
            }
        }
        for (int at = 0; at < questions.size(); at++) {
            int line = at;
            Share stated = questions.get(at).rate();
            require(stated, count(stated.of(), grid, column -> column.line() == line));
        }
        for (PointLine point : points) {
            require(point.rate(), count(point.rate().of(), grid, at(Set.of(point.id()))));
        }
        for (ClusterLine cluster : clusters) {
            Share stated = cluster.anyPoint();
            require(stated, count(stated.of(), grid, at(pointsOf(cluster))));
        }
    }

    private static Predicate<Answers.Column> at(Set<String> points) {
        return column -> column.point().filter(points::contains).isPresent();
    }

    private Set<String> pointsOf(ClusterLine cluster) {
        return points.stream()
                .filter(point -> point.cluster().equals(cluster.id()))
                .map(PointLine::id)
                .collect(Collectors.toSet());
    }

    private static Share count(String name, Answers.Grid grid, Predicate<Answers.Column> which) {
        int[] columns =
                IntStream.range(0, grid.columns().size())
                        .filter(column -> which.test(grid.columns().get(column)))
                        .toArray();
        int part = 0;
        int whole = 0;
        for (Answers.Row row : grid.rows()) {
            boolean failed = has(row, columns, AnswerCode.NON_COMPLIANT);
            part += failed ? 1 : 0;
            whole += failed || has(row, columns, AnswerCode.COMPLIANT) ? 1 : 0;
        }
        return new Share(name, part, whole);
    }

    private static boolean has(Answers.Row row, int[] columns, AnswerCode code) {
        return Arrays.stream(columns).anyMatch(column -> row.codes().get(column) == code);
    }

    private static void require(Figure stated, Figure counted) {
        if (!stated.equals(counted)) {
            throw new IllegalArgumentException("stated " + stated + ", counted " + counted);
        }
    }
}
