package org.tarozi.analysis;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.ClusterId;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Clusters and points of several checklists that have one title: whoever reads rates of theirs
/// could not tell which is which, so the checklist is named beside them, and only beside them.
public final class SameTitles {

    private final Map<ClusterId, Wording> clusters = new HashMap<>();
    private final Map<PointId, Wording> points = new HashMap<>();
    private final Map<ClusterId, Release> clusterHomes = new HashMap<>();
    private final Map<PointId, Release> pointHomes = new HashMap<>();

    private SameTitles(RateGroup group) {
        for (Release release : group.releases()) {
            for (Cluster cluster : release.clusters()) {
                clusterHomes.putIfAbsent(cluster.id(), release);
                cluster.points().forEach(one -> pointHomes.putIfAbsent(one.id(), release));
            }
        }
        group.clusters().forEach(one -> clusters.put(one.cluster().id(), one.cluster().title()));
        group.points().forEach(one -> points.put(one.point().id(), one.point().title()));
        group.national()
                .forEach(
                        one -> {
                            clusters.putIfAbsent(one.cluster().id(), one.cluster().title());
                            points.putIfAbsent(one.point().id(), one.point().title());
                        });
    }

    /// The same rates, with titles that tell apart what they are of.
    public static RateGroup apart(RateGroup group) {
        return group.releases().size() < 2 ? group : new SameTitles(group).told(group);
    }

    private RateGroup told(RateGroup group) {
        Map<ClusterId, Wording> ofClusters = told(clusters, clusterHomes);
        Map<PointId, Wording> ofPoints = told(points, pointHomes);
        return new RateGroup(
                group.cycle(),
                group.assessments(),
                group.releases(),
                group.clusters().stream()
                        .map(
                                one ->
                                        new ClusterRate(
                                                titled(one.cluster(), ofClusters),
                                                one.anyPoint(),
                                                one.mean()))
                        .toList(),
                group.points().stream()
                        .map(
                                one ->
                                        new PointRate(
                                                titled(one.cluster(), ofClusters),
                                                titled(one.point(), ofPoints),
                                                one.rate()))
                        .toList(),
                questions(group.questions(), ofClusters, ofPoints),
                questions(group.national(), ofClusters, ofPoints),
                group.factories());
    }

    private static List<QuestionRate> questions(
            List<QuestionRate> questions,
            Map<ClusterId, Wording> ofClusters,
            Map<PointId, Wording> ofPoints) {
        return questions.stream()
                .map(
                        one ->
                                new QuestionRate(
                                        titled(one.cluster(), ofClusters),
                                        titled(one.point(), ofPoints),
                                        one.question(),
                                        one.rate()))
                .toList();
    }

    private static Cluster titled(Cluster one, Map<ClusterId, Wording> titles) {
        return new Cluster(
                one.id(),
                titles.getOrDefault(one.id(), one.title()),
                one.counted(),
                one.coreSince(),
                one.points());
    }

    private static CompliancePoint titled(CompliancePoint one, Map<PointId, Wording> titles) {
        return new CompliancePoint(
                one.id(),
                titles.getOrDefault(one.id(), one.title()),
                one.legalBasis(),
                one.questions());
    }

    /// The titles with which each is told from those that are called the same in a language.
    private static <I> Map<I, Wording> told(Map<I, Wording> titles, Map<I, Release> homes) {
        Map<String, List<I>> called = new HashMap<>();
        titles.forEach(
                (id, title) ->
                        title.byLanguage()
                                .forEach(
                                        (language, text) ->
                                                called.computeIfAbsent(
                                                                key(language, text),
                                                                key -> new ArrayList<>())
                                                        .add(id)));
        Map<I, Wording> told = new HashMap<>();
        titles.forEach(
                (id, title) -> {
                    SortedMap<String, String> texts = new TreeMap<>(title.byLanguage());
                    texts.replaceAll(
                            (language, text) ->
                                    checklist(
                                                    id,
                                                    namesakes(called, language, text),
                                                    homes,
                                                    language)
                                            .map(name -> text + " (" + name + ")")
                                            .orElse(text));
                    told.put(id, new Wording(texts));
                });
        return told;
    }

    private static <I> List<I> namesakes(
            Map<String, List<I>> called, String language, String text) {
        return Objects.requireNonNull(called.get(key(language, text)));
    }

    private static String key(String language, String text) {
        return language + " " + text.strip().toLowerCase(Locale.ROOT);
    }

    /// The name of the checklist of one of several that are called the same; none where all are of
    /// one checklist. Its id where others are called like it.
    private static <I> Optional<String> checklist(
            I id, List<I> called, Map<I, Release> homes, String language) {
        Release home = homes.get(id);
        List<Release> others =
                called.stream()
                        .map(homes::get)
                        .filter(other -> other != null && !other.equals(home))
                        .toList();
        if (home == null || others.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> title = home.title().exactly(language);
        boolean alone =
                others.stream().noneMatch(other -> other.title().exactly(language).equals(title));
        return alone
                ? title.or(() -> Optional.of(home.id().value()))
                : Optional.of(home.id().value());
    }
}
