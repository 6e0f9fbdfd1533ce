package org.tarozi.analysis;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.ClusterId;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// The clusters that count, their points and questions, of several releases as one list each,
/// matched by their ids.
///
/// Titles, order, and where a row stands come from the newest release that has the id in a cluster
/// that counts. What counts, and which questions make a point non-compliant, is said by the release
/// an assessment was made on.
final class Catalogue {

    private final List<Cluster> clusters = new ArrayList<>();
    private final List<PlacedPoint> points;
    private final List<PlacedQuestion> questions;
    private final Map<ClusterId, Integer> clusterIndex = new HashMap<>();
    private final Map<PointId, Integer> pointIndex = new HashMap<>();
    private final Map<QuestionId, Integer> questionIndex = new HashMap<>();

    /// A point and the place of its cluster.
    record PlacedPoint(CompliancePoint point, int cluster) {}

    /// A question and the place of its point.
    record PlacedQuestion(Question question, int point) {}

    Catalogue(List<Release> newestFirst) {
        newestFirst.forEach(this::addClusters);
        points = inOrder(pointsOf(newestFirst), PlacedPoint::cluster);
        for (PlacedPoint placed : points) {
            pointIndex.put(placed.point().id(), pointIndex.size());
        }
        questions = inOrder(questionsOf(newestFirst), PlacedQuestion::point);
        for (PlacedQuestion placed : questions) {
            questionIndex.put(placed.question().id(), questionIndex.size());
        }
    }

    List<Cluster> clusters() {
        return clusters;
    }

    List<PlacedPoint> points() {
        return points;
    }

    List<PlacedQuestion> questions() {
        return questions;
    }

    /// The place of a point; for one that never counts any place, since it adds nothing there.
    int index(PointId point) {
        return pointIndex.getOrDefault(point, 0);
    }

    /// The place of a question; for one that never counts any place, since it adds nothing there.
    int index(QuestionId question) {
        return questionIndex.getOrDefault(question, 0);
    }

    private void addClusters(Release release) {
        for (Cluster cluster : release.clusters()) {
            if (cluster.counted()
                    && clusterIndex.putIfAbsent(cluster.id(), clusters.size()) == null) {
                clusters.add(cluster);
            }
        }
    }

    private Map<PointId, PlacedPoint> pointsOf(List<Release> newestFirst) {
        Map<PointId, PlacedPoint> placed = new LinkedHashMap<>();
        for (Cluster cluster : counted(newestFirst)) {
            int place = clusterIndex.getOrDefault(cluster.id(), 0);
            for (CompliancePoint point : cluster.points()) {
                placed.putIfAbsent(point.id(), new PlacedPoint(point, place));
            }
        }
        return placed;
    }

    private Map<QuestionId, PlacedQuestion> questionsOf(List<Release> newestFirst) {
        Map<QuestionId, PlacedQuestion> placed = new LinkedHashMap<>();
        for (Cluster cluster : counted(newestFirst)) {
            for (CompliancePoint point : cluster.points()) {
                int place = index(point.id());
                for (Question question : point.questions()) {
                    placed.putIfAbsent(question.id(), new PlacedQuestion(question, place));
                }
            }
        }
        return placed;
    }

    private static List<Cluster> counted(List<Release> newestFirst) {
        return newestFirst.stream()
                .flatMap(release -> release.clusters().stream())
                .filter(Cluster::counted)
                .toList();
    }

    private static <T> List<T> inOrder(Map<?, T> placed, ToIntFunction<T> place) {
        return placed.values().stream().sorted(Comparator.comparingInt(place)).toList();
    }
}
