package org.tarozi.exchange.star;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.ClusterId;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseContent;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ChecklistFile;
import org.tarozi.checklist.file.ChecklistReader;
import org.tarozi.checklist.file.ChecklistWriter;
import org.tarozi.checklist.file.Checklists;
import org.tarozi.exchange.star.StarAsked.Edition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes what tables ask as a checklist file. Comments at its end tell the rows that each question
/// is worded after, which decides when another table comes.
final class StarReleaseWriter {

    /// What it says beside its questions, which is nothing.
    static final Release.Terms TERMS =
            new Release.Terms(List.of(StarRelease.LANGUAGE), List.of(), List.of());

    private static final String EXPLANATION =
            "# Each question, the assessment it is worded after, how often that was corrected, and"
                    + " whether it counts in rates:\n";

    /// Clusters of the system that carry information only.
    private static final Set<String> INFORMATION =
            Set.of(
                    "systems",
                    "supplier-information",
                    "key-strengths-and-process-integrity",
                    "learning");

    private StarReleaseWriter() {}

    /// The checklist that asks this.
    static Checklist write(StarRelease release) {
        ReleaseContent content =
                new ReleaseContent(
                        new ReleaseId(release.id()),
                        Wording.of(StarRelease.LANGUAGE, release.title()),
                        clusters(release),
                        TERMS);
        String name = content.id().value() + ".yaml";
        String text =
                new String(ChecklistWriter.write(name, content).bytes(), StandardCharsets.UTF_8)
                        + notes(release);
        ChecklistFile file =
                ChecklistReader.read(name, text.getBytes(StandardCharsets.UTF_8)).orThrow();
        return Checklists.resolve(List.of(file)).orThrow();
    }

    private static String notes(StarRelease release) {
        StringBuilder notes = new StringBuilder(EXPLANATION);
        for (StarAsked asked : release.asked().values()) {
            Edition edition = asked.edition();
            notes.append("# ")
                    .append(asked.question().id())
                    .append(' ')
                    .append(edition.visit())
                    .append(' ')
                    .append(edition.correction())
                    .append(asked.counted() ? " yes\n" : " no\n");
        }
        return notes.toString();
    }

    private static List<Cluster> clusters(StarRelease release) {
        Map<StarQuestion.Heading, List<Question>> points = new LinkedHashMap<>();
        Map<String, Boolean> counted = new HashMap<>();
        for (StarAsked asked : release.inOrder()) {
            points.computeIfAbsent(asked.heading(), key -> new ArrayList<>()).add(asked.question());
            counted.merge(asked.heading().cluster(), asked.counted(), (a, b) -> a || b);
        }
        return clusters(points, counted);
    }

    private static List<Cluster> clusters(
            Map<StarQuestion.Heading, List<Question>> points, Map<String, Boolean> counted) {
        Slugs clusterIds = new Slugs(StandardIds.CLUSTERS);
        Slugs pointIds = new Slugs(StandardIds.POINTS);
        Map<String, List<CompliancePoint>> byCluster = new LinkedHashMap<>();
        points.forEach(
                (heading, questions) ->
                        byCluster
                                .computeIfAbsent(heading.cluster(), key -> new ArrayList<>())
                                .add(
                                        new CompliancePoint(
                                                new PointId(
                                                        pointIds.of(
                                                                heading.point(),
                                                                heading.cluster())),
                                                wording(heading.point()),
                                                List.of(),
                                                questions)));
        List<Cluster> clusters = new ArrayList<>();
        byCluster.forEach(
                (title, of) -> {
                    String id = clusterIds.of(title, "");
                    boolean counts = counted.getOrDefault(title, true) && !INFORMATION.contains(id);
                    clusters.add(
                            new Cluster(
                                    new ClusterId(id),
                                    wording(title),
                                    counts,
                                    Optional.empty(),
                                    of));
                });
        return clusters;
    }

    private static Wording wording(String text) {
        return Wording.of(StarRelease.LANGUAGE, text);
    }
}
