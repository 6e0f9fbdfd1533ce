package org.tarozi.report.content;

import org.tarozi.analysis.Scope;
import org.tarozi.analysis.Selection;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.Tag;
import org.tarozi.report.Report;
import org.tarozi.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Releases that differ in where their first question stands, and programmes that use them.
final class MovedQuestion {

    static final Release PLAIN =
            SmallChecklist.release("plain", "aa", "Is %s in order?", "association-1c");

    private static final Question QUESTION = PLAIN.questions().getFirst();

    private MovedQuestion() {}

    /// The release in which the question is the last of another point.
    static Release to(String point) {
        return with(
                one -> one,
                one ->
                        Stream.concat(
                                        one.questions().stream()
                                                .filter(other -> !other.equals(QUESTION)),
                                        Stream.of(QUESTION)
                                                .filter(other -> one.id().value().equals(point)))
                                .toList());
    }

    /// The release in which the question is of national level.
    static Release national() {
        return with(
                one ->
                        new Question(
                                one.id(),
                                one.lineage(),
                                one.text(),
                                one.kind(),
                                one.condition(),
                                Set.of(Tag.NATIONAL_LEVEL),
                                one.backing()),
                CompliancePoint::questions);
    }

    private static Release with(
            UnaryOperator<Question> question, Function<CompliancePoint, List<Question>> of) {
        return new Release(
                new ReleaseId("moved"),
                new Fingerprint("cc".repeat(32)),
                PLAIN.title(),
                PLAIN.clusters().stream()
                        .map(
                                cluster ->
                                        new Cluster(
                                                cluster.id(),
                                                cluster.title(),
                                                cluster.counted(),
                                                cluster.coreSince(),
                                                cluster.points().stream()
                                                        .map(point -> with(point, question, of))
                                                        .toList()))
                        .toList(),
                PLAIN.terms());
    }

    private static CompliancePoint with(
            CompliancePoint point,
            UnaryOperator<Question> question,
            Function<CompliancePoint, List<Question>> of) {
        return new CompliancePoint(
                point.id(),
                point.title(),
                point.legalBasis(),
                of.apply(point).stream()
                        .map(one -> one.equals(QUESTION) ? question.apply(one) : one)
                        .toList());
    }

    /// The report on the same visits, each on the release that is said.
    static Report report(Material material, Scope scope, Function<Assessment, Release> on) {
        List<Assessment> assessments =
                material.set().assessments().stream()
                        .map(
                                one ->
                                        new Assessment(
                                                one.id(),
                                                one.factory(),
                                                Optional.of(on.apply(one).fingerprint()),
                                                one.visit(),
                                                one.conflicts(),
                                                one.openConflicts(),
                                                one.answers()))
                        .toList();
        AssessmentSet set =
                new AssessmentSet(
                        material.set().factories(),
                        assessments,
                        material.set().assessments().stream()
                                .map(on)
                                .distinct()
                                .collect(Collectors.toMap(Release::fingerprint, one -> one)));
        return CommitteeReport.of(
                new Material(
                        set,
                        Selection.of(set, scope),
                        List.of(),
                        material.names(),
                        material.provenance()),
                NineFactories.edition(Language.EN, Audience.COMMITTEE));
    }
}
