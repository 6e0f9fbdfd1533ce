package org.tarozi.bench;

import org.tarozi.assessment.AnswerVector;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.FactoryStatus;
import org.tarozi.assessment.VisitKind;
import org.tarozi.assessment.VisitState;
import org.tarozi.checklist.Backing;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.ClusterId;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Lineage;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ChecklistWriter;
import org.tarozi.checklist.file.Checklists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// A programme of any size on two releases of 250 questions in 40 points, one visit per factory, so
/// that every answer is counted.
final class LargeProgramme {

    private static final int QUESTIONS = 250;
    private static final int POINTS = 40;
    private static final int CLUSTERS = 8;
    private static final byte[] CODES = {0, 1, 1, 1, 1, 2, 2, 3};

    private LargeProgramme() {}

    static AssessmentSet of(int assessments) {
        Random random = new Random(1);
        List<Release> releases = List.of(release('a'), release('b'));
        Map<FactoryId, Factory> factories = new HashMap<>();
        List<Assessment> visits = new ArrayList<>();
        for (int i = 0; i < assessments; i++) {
            FactoryId factory = new FactoryId(new UUID(random.nextLong(), random.nextLong()));
            factories.put(factory, factory(factory));
            visits.add(visit(factory, releases.get(i % 2), random));
        }
        Map<Fingerprint, Release> used = new HashMap<>();
        releases.forEach(release -> used.put(release.fingerprint(), release));
        return new AssessmentSet(factories, visits, used);
    }

    /// One of the two releases as a checklist.
    static Checklist checklist() {
        return Checklists.resolve(
                        List.of(ChecklistWriter.write("release-a.yaml", release('a').content())))
                .orThrow();
    }

    private static Factory factory(FactoryId id) {
        return new Factory(
                id,
                Optional.of("Invented Works " + id.uuid().getLeastSignificantBits()),
                new Factory.Place(Optional.of("UZ"), Optional.empty(), Optional.empty()),
                new Factory.Standing(FactoryStatus.ACTIVE, Optional.empty(), true),
                new Factory.Workforce(
                        OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()),
                Map.of(),
                Set.of());
    }

    private static Assessment visit(FactoryId factory, Release release, Random random) {
        byte[] codes = new byte[QUESTIONS];
        for (int ordinal = 0; ordinal < codes.length; ordinal++) {
            codes[ordinal] = CODES[random.nextInt(CODES.length)];
        }
        return new Assessment(
                new AssessmentId(new UUID(random.nextLong(), random.nextLong())),
                Optional.of(factory),
                Optional.of(release.fingerprint()),
                new Assessment.Visit(
                        Optional.of(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(365))),
                        OptionalInt.of(1),
                        OptionalLong.empty(),
                        VisitKind.FULL,
                        VisitState.DONE,
                        true),
                Set.of(),
                0,
                new AnswerVector(codes));
    }

    private static Release release(char name) {
        List<Cluster> clusters = new ArrayList<>();
        for (int cluster = 0; cluster < CLUSTERS; cluster++) {
            List<CompliancePoint> points = new ArrayList<>();
            for (int point = cluster; point < POINTS; point += CLUSTERS) {
                points.add(point(point));
            }
            clusters.add(
                    new Cluster(
                            new ClusterId("c" + cluster),
                            Wording.of("en", "Cluster"),
                            true,
                            Optional.empty(),
                            points));
        }
        return new Release(
                new ReleaseId("release-" + name),
                new Fingerprint(String.valueOf(name).repeat(64)),
                Wording.of("en", "Release"),
                clusters,
                new Release.Terms(List.of("en"), List.of(), List.of()));
    }

    private static CompliancePoint point(int number) {
        List<Question> questions = new ArrayList<>();
        for (int question = number; question < QUESTIONS; question += POINTS) {
            questions.add(
                    new Question(
                            new QuestionId("q" + question),
                            new Lineage("q" + question),
                            Wording.of("en", "Question"),
                            new QuestionKind.Compliance(QuestionKind.Reply.NO),
                            Optional.empty(),
                            Set.of(),
                            Backing.NONE));
        }
        return new CompliancePoint(
                new PointId("p" + number), Wording.of("en", "Point"), List.of(), questions);
    }
}
