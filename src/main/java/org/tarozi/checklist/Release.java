package org.tarozi.checklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A checklist as an assessment uses it: a core release with its overlays applied.
///
/// The position of a question in [#questions()] is its ordinal in the answer vectors of this
/// release. It is computed, so it holds for this fingerprint only.
public final class Release {

    private final ReleaseId id;
    private final Fingerprint fingerprint;
    private final Wording title;
    private final List<Cluster> clusters;
    private final Terms terms;
    private final List<Question> questions;
    private final List<Question> conditional;
    private final List<CompliancePoint> pointOfOrdinal;
    private final Map<QuestionId, Integer> ordinals;

    /// What a release declares beside its questions.
    public record Terms(
            List<String> languages, List<ProfileField> profile, List<Parameter> parameters) {
        public Terms {
            languages = List.copyOf(languages);
            profile = List.copyOf(profile);
            parameters = List.copyOf(parameters);
        }
    }

    public Release(
            ReleaseId id,
            Fingerprint fingerprint,
            Wording title,
            List<Cluster> clusters,
            Terms terms) {
        this.id = id;
        this.fingerprint = fingerprint;
        this.title = title;
        this.clusters = List.copyOf(clusters);
        this.terms = terms;
        this.questions =
                clusters.stream()
                        .flatMap(cluster -> cluster.points().stream())
                        .flatMap(point -> point.questions().stream())
                        .toList();
        this.conditional = AskingOrder.conditional(questions);
        this.pointOfOrdinal =
                clusters.stream()
                        .flatMap(cluster -> cluster.points().stream())
                        .flatMap(point -> point.questions().stream().map(question -> point))
                        .toList();
        this.ordinals = HashMap.newHashMap(questions.size());
        for (Question question : questions) {
            if (ordinals.put(question.id(), ordinals.size()) != null) {
                throw new IllegalArgumentException(
                        "question twice in one release: " + question.id());
            }
        }
    }

    /// The release of some content under the fingerprint of its files.
    public static Release of(ReleaseContent content, Fingerprint fingerprint) {
        return new Release(
                content.id(), fingerprint, content.title(), content.clusters(), content.terms());
    }

    public ReleaseId id() {
        return id;
    }

    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /// Whether the other one claims to be this and asks something else, which nothing that was
    /// released may.
    public boolean isContradictedBy(Release other) {
        return id.equals(other.id) && !fingerprint.equals(other.fingerprint);
    }

    public Wording title() {
        return title;
    }

    public List<Cluster> clusters() {
        return clusters;
    }

    /// What it says, without the fingerprint of the files that say it.
    public ReleaseContent content() {
        return new ReleaseContent(id, title, clusters, terms);
    }

    public Terms terms() {
        return terms;
    }

    /// All questions in the order of their ordinals.
    public List<Question> questions() {
        return questions;
    }

    /// The questions that have a condition, each after those its condition looks at.
    List<Question> conditional() {
        return conditional;
    }

    /// The place of a question in the answer vectors of this release.
    public OptionalInt ordinal(QuestionId question) {
        Integer ordinal = ordinals.get(question);
        return ordinal == null ? OptionalInt.empty() : OptionalInt.of(ordinal);
    }

    /// The number of a question on paper and on the screen: that of its cluster, of its point, and
    /// its own, as `2.3.1`.
    public Optional<String> number(QuestionId question) {
        return ordinal(question).stream().mapToObj(this::numberAt).findFirst();
    }

    private String numberAt(int ordinal) {
        CompliancePoint point = pointAt(ordinal);
        int cluster = 0;
        while (!clusters.get(cluster).points().contains(point)) {
            cluster++;
        }
        return (cluster + 1)
                + "."
                + (clusters.get(cluster).points().indexOf(point) + 1)
                + "."
                + (point.questions().indexOf(questions.get(ordinal)) + 1);
    }

    /// The compliance point of the question at an ordinal.
    public CompliancePoint pointAt(int ordinal) {
        return pointOfOrdinal.get(ordinal);
    }
}
