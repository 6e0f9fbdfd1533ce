package org.tarozi.exchange.star;

import org.tarozi.change.Digest;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.Backing;
import org.tarozi.checklist.Checklist;
import org.tarozi.checklist.ChecklistFile;
import org.tarozi.checklist.ChecklistWriter;
import org.tarozi.checklist.Checklists;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.ClusterId;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Lineage;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseContent;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.Wording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The checklist release that one version of the checklist in a table makes.
///
/// @param questions the id here of each question number
record StarRelease(Checklist checklist, Map<Long, QuestionId> questions) {

    private static final String LANGUAGE = "en";

    /// Clusters of the system that carry information only.
    private static final Set<String> INFORMATION =
            Set.of(
                    "systems",
                    "supplier-information",
                    "key-strengths-and-process-integrity",
                    "learning");

    StarRelease {
        questions = Map.copyOf(questions);
    }

    /// The id of one of its questions.
    QuestionId question(StarQuestion question) {
        QuestionId id = questions.get(question.id());
        if (id == null) {
            throw new IllegalArgumentException("no question of this release: " + question.id());
        }
        return id;
    }

    /// Makes the release of a template.
    ///
    /// @param known finds the question of a checklist of the programme by its number
    static StarRelease of(StarTemplate template, KnownQuestions known) {
        Map<StarQuestion.Heading, List<Question>> points = new LinkedHashMap<>();
        Map<String, Boolean> counted = new HashMap<>();
        Map<Long, QuestionId> ids = new HashMap<>();
        for (StarQuestion question : template.questions()) {
            Optional<Question> match =
                    known.find(question).filter(found -> !ids.containsValue(found.id()));
            Question made = question(question, match);
            ids.put(question.id(), made.id());
            points.computeIfAbsent(question.heading(), key -> new ArrayList<>()).add(made);
            counted.merge(question.heading().cluster(), question.counted(), (a, b) -> a || b);
        }
        List<Cluster> clusters = clusters(points, counted);
        ReleaseContent content =
                new ReleaseContent(
                        new ReleaseId(id(template, ids)),
                        Wording.of(LANGUAGE, template.name()),
                        clusters,
                        new Release.Terms(List.of(LANGUAGE), List.of(), List.of()));
        ChecklistFile file = ChecklistWriter.write(content.id().value() + ".yaml", content);
        return new StarRelease(Checklists.resolve(List.of(file)).orThrow(), ids);
    }

    private static Question question(StarQuestion question, Optional<Question> match) {
        String own = StarId.question(question.id());
        Lineage lineage =
                new Lineage(
                        question.first().isPresent()
                                ? StarId.question(question.first().getAsLong())
                                : own);
        return new Question(
                match.map(Question::id).orElse(new QuestionId(own)),
                match.map(Question::lineage).orElse(lineage),
                Wording.of(LANGUAGE, question.label()),
                match.map(Question::kind).orElse(kind(question)),
                Optional.empty(),
                question.tags(),
                new Backing(
                        List.of(),
                        Optional.empty(),
                        new TreeMap<>(),
                        List.of(String.valueOf(question.id()))));
    }

    /// The table says which answers are findings and not how the question is asked, so that a
    /// finding is the answer yes.
    private static QuestionKind kind(StarQuestion question) {
        return question.compliance()
                ? new QuestionKind.Compliance(QuestionKind.Reply.YES)
                : new QuestionKind.Information(AnswerForm.of(AnswerForm.Type.TEXT));
    }

    private static List<Cluster> clusters(
            Map<StarQuestion.Heading, List<Question>> points, Map<String, Boolean> counted) {
        Slugs clusterIds = new Slugs();
        Slugs pointIds = new Slugs();
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
                                                Wording.of(LANGUAGE, heading.point()),
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
                                    Wording.of(LANGUAGE, title),
                                    counts,
                                    Optional.empty(),
                                    of));
                });
        return clusters;
    }

    private static String id(StarTemplate template, Map<Long, QuestionId> ids) {
        StringBuilder content = new StringBuilder(template.name());
        for (StarQuestion question : template.questions()) {
            content.append('\n').append(question.content()).append(ids.get(question.id()));
        }
        String digest = Digest.of(content.toString().getBytes(StandardCharsets.UTF_8)).hex();
        return "star:" + Slugs.slug(template.name()) + ":" + digest.substring(0, 12);
    }
}
