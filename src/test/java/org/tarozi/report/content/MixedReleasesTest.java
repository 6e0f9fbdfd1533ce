package org.tarozi.report.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.analysis.Period;
import org.tarozi.analysis.Scope;
import org.tarozi.analysis.Selection;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Wording;
import org.tarozi.report.ReportText;
import org.tarozi.text.Language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Trends of a programme in which two releases are used side by side.
class MixedReleasesTest {

    private static final List<Release> RELEASES =
            List.of(
                    release("aa", one -> one),
                    release("bb", one -> asked(one, "safety-1z", "Is safety-1z in order?")),
                    release("cc", one -> asked(one, "safety-1a", "Is safety-1a now in order?")));

    private static final Edition EDITION =
            new Edition(
                    Language.EN,
                    Audience.COMMITTEE,
                    "Programme",
                    Optional.of(LocalDate.of(2025, 12, 1)),
                    "1",
                    Optional.empty());

    private static final int FIRST = 0;
    private static final int OTHER_QUESTION = 1;
    private static final int OTHER_WORDS = 2;

    /// A release in which the first question is another one.
    private static Release release(String print, UnaryOperator<Question> other) {
        Release plain = SmallChecklist.release(print, print, "Is %s in order?", "association-1c");
        return new Release(
                plain.id(),
                plain.fingerprint(),
                plain.title(),
                plain.clusters().stream()
                        .map(
                                cluster ->
                                        new Cluster(
                                                cluster.id(),
                                                cluster.title(),
                                                cluster.counted(),
                                                cluster.coreSince(),
                                                cluster.points().stream()
                                                        .map(point -> with(point, other))
                                                        .toList()))
                        .toList(),
                plain.terms());
    }

    private static CompliancePoint with(CompliancePoint point, UnaryOperator<Question> other) {
        return new CompliancePoint(
                point.id(),
                point.title(),
                point.legalBasis(),
                point.questions().stream()
                        .map(one -> one.id().value().equals("safety-1a") ? other.apply(one) : one)
                        .toList());
    }

    private static Question asked(Question question, String id, String text) {
        return new Question(
                new QuestionId(id),
                question.lineage(),
                Wording.of("en", text),
                question.kind(),
                question.condition(),
                question.tags(),
                question.backing());
    }

    /// The first point and its first question in the trend, where each visit is on the release that
    /// is said.
    private static List<String> trend(ToIntFunction<Assessment> release) {
        return ReportText.of(CommitteeReport.of(panel(release), EDITION))
                .lines()
                .dropWhile(line -> !line.contains("Points by cycle"))
                .takeWhile(line -> !line.contains("Method and limits"))
                .filter(
                        line ->
                                line.startsWith("| Point safety-1")
                                        || line.contains("safety-1a")
                                        || line.contains("safety-1z")
                                        || line.startsWith("|   -"))
                .toList();
    }

    private static Material panel(ToIntFunction<Assessment> release) {
        Material panel = NineFactories.panel();
        List<Assessment> assessments =
                panel.set().assessments().stream()
                        .map(
                                one ->
                                        new Assessment(
                                                one.id(),
                                                one.factory(),
                                                Optional.of(print(release.applyAsInt(one))),
                                                one.visit(),
                                                one.conflicts(),
                                                one.openConflicts(),
                                                one.answers()))
                        .toList();
        AssessmentSet set =
                new AssessmentSet(
                        panel.set().factories(),
                        assessments,
                        RELEASES.stream()
                                .collect(Collectors.toMap(Release::fingerprint, one -> one)));
        return new Material(
                set,
                Selection.of(set, Scope.of(new Period.Panel(2))),
                List.of(),
                panel.names(),
                panel.provenance());
    }

    private static Fingerprint print(int release) {
        return RELEASES.get(release).fingerprint();
    }

    private static int cycle(Assessment assessment) {
        return assessment.visit().cycle().orElseThrow();
    }

    private static boolean hasEvenNumber(Assessment assessment) {
        return assessment.factory().orElseThrow().uuid().getLeastSignificantBits() % 2 == 0;
    }

    @Test
    void aQuestionThatStaysKeepsItsRowBesideTheOneThatComes() {
        assertEquals(
                List.of(
                        "| Point safety-1 | 63% 5 of 8 | 56%* 5 of 9",
                        "| Is safety-1a in order? | 14% 1 of 7 | 20% 1 of 5",
                        "| Is safety-1z in order? | – | 0% 0 of 4",
                        "|   - in place of another question from cycle 2 on"),
                trend(one -> cycle(one) == 2 && hasEvenNumber(one) ? OTHER_QUESTION : FIRST));
    }

    @Test
    void theSameTwoQuestionsInEachCycleBreakNothing() {
        assertEquals(
                List.of(
                        "| Point safety-1 | 63% 5 of 8 | 56% 5 of 9",
                        "| Is safety-1a in order? | 25% 1 of 4 | 20% 1 of 5",
                        "| Is safety-1z in order? | 0% 0 of 3 | 0% 0 of 4"),
                trend(one -> hasEvenNumber(one) ? OTHER_QUESTION : FIRST));
    }

    @Test
    void aCycleAskedInTwoWordingsSaysSoAndIsJoinedToNoOther() {
        assertEquals(
                List.of(
                        "| Point safety-1 | 63% 5 of 8 | 56%* 5 of 9",
                        "| Is safety-1a now in order? / Is safety-1a in order? | 14% 1 of 7 | –",
                        "|   - asked in different words within cycle 1",
                        "| Is safety-1a now in order? | – | 11% 1 of 9",
                        "|   - reworded from cycle 2 on"),
                trend(one -> cycle(one) == 2 || hasEvenNumber(one) ? OTHER_WORDS : FIRST));
    }
}
