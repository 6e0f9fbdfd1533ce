package org.tarozi.assessment;

import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Release;

import java.util.List;
import java.util.Map;

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

    /// How many factories are not in the trash.
    public int liveFactories() {
        return (int) factories.values().stream().filter(one -> one.standing().live()).count();
    }

    /// How many assessments are not in the trash.
    public int liveAssessments() {
        return (int) assessments.stream().filter(one -> one.visit().live()).count();
    }
}
