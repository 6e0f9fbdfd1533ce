package org.tarozi.assessment;

import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Visibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All assessments of a programme with what is needed to count them: their factories and their
/// releases.
///
/// Linked assessments and linked factories are one each, under their smallest id.
///
/// @param linked the ids of the factories that are not shown under their own, each with that under
///   which they are
public record AssessmentSet(
        Map<FactoryId, Factory> factories,
        List<Assessment> assessments,
        Map<Fingerprint, Release> releases,
        Map<FactoryId, FactoryId> linked) {

    public AssessmentSet {
        factories = Map.copyOf(factories);
        assessments = List.copyOf(assessments);
        releases = Map.copyOf(releases);
        linked = Map.copyOf(linked);
    }

    /// A set in which no factories are linked.
    public AssessmentSet(
            Map<FactoryId, Factory> factories,
            List<Assessment> assessments,
            Map<Fingerprint, Release> releases) {
        this(factories, assessments, releases, Map.of());
    }

    /// What was written down for information in a visit, without the questions that are not asked.
    public Map<QuestionId, String> asked(Assessment visit, Map<QuestionId, String> written) {
        Map<QuestionId, String> asked = new HashMap<>(written);
        release(visit).ifPresent(one -> asked.keySet().removeAll(hidden(visit, one, written)));
        return asked;
    }

    /// How many of the questions for information that are asked in a visit have no answer.
    public int withoutAnswer(Assessment visit, Map<QuestionId, String> written) {
        return release(visit).map(one -> withoutAnswer(visit, one, written)).orElse(0);
    }

    private int withoutAnswer(Assessment visit, Release release, Map<QuestionId, String> written) {
        Set<QuestionId> hidden = hidden(visit, release, written);
        return (int)
                release.questions().stream()
                        .filter(question -> !question.isCompliance())
                        .map(Question::id)
                        .filter(id -> !written.containsKey(id) && !hidden.contains(id))
                        .count();
    }

    private Optional<Release> release(Assessment visit) {
        return visit.release().flatMap(name -> Optional.ofNullable(releases.get(name)));
    }

    private Set<QuestionId> hidden(
            Assessment visit, Release release, Map<QuestionId, String> written) {
        Map<String, String> profile =
                visit.factory()
                        .flatMap(id -> Optional.ofNullable(factories.get(id)))
                        .map(Factory::profile)
                        .orElse(Map.of());
        return Visibility.hidden(release, profile, answers(visit, release, written));
    }

    private static Map<QuestionId, String> answers(
            Assessment visit, Release release, Map<QuestionId, String> written) {
        Map<QuestionId, String> answers = new HashMap<>(written);
        release.questions().stream()
                .filter(Question::isCompliance)
                .map(Question::id)
                .forEach(
                        id ->
                                answers.put(
                                        id,
                                        visit.answers()
                                                .at(release.ordinal(id).orElseThrow())
                                                .key()));
        return answers;
    }

    /// How many factories are not in the trash.
    public int liveFactories() {
        return (int) factories.values().stream().filter(one -> one.standing().live()).count();
    }

    /// How many assessments are not in the trash.
    public int liveAssessments() {
        return (int) assessments.stream().filter(one -> one.visit().live()).count();
    }
}
