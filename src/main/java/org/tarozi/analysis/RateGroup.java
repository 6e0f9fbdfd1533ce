package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.FactoryId;
import org.tarozi.checklist.Release;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// All rates over assessments that are one per factory. A panel has a group for each cycle, any
/// other scope has one.
///
/// @param cycle the cycle of a panel or of a chosen cycle; absent where visits of any cycle meet
/// @param releases the releases of these assessments, newest first
/// @param national questions of national level, which are outside all other rates
public record RateGroup(
        OptionalInt cycle,
        List<Assessment> assessments,
        List<Release> releases,
        List<ClusterRate> clusters,
        List<PointRate> points,
        List<QuestionRate> questions,
        List<QuestionRate> national,
        List<FactoryRate> factories) {

    public RateGroup {
        assessments = List.copyOf(assessments);
        releases = List.copyOf(releases);
        clusters = List.copyOf(clusters);
        points = List.copyOf(points);
        questions = List.copyOf(questions);
        national = List.copyOf(national);
        factories = List.copyOf(factories);
    }

    /// Which factories stand behind its rates.
    public Set<FactoryId> counted() {
        return factories.stream().map(FactoryRate::factory).collect(Collectors.toSet());
    }
}
