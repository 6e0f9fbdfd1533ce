package org.tarozi.analysis;

import org.tarozi.checklist.AnswerForm;
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
import org.tarozi.checklist.Tag;
import org.tarozi.checklist.Wording;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Small checklists for tests, written as `release("r", cluster("c", point("p", ncq("q1"))))`.
final class Checklists {

    private Checklists() {}

    static Release release(String id, Cluster... clusters) {
        return version(id, id, clusters);
    }

    /// A release that has the id of another one.
    static Release version(String id, String version, Cluster... clusters) {
        return new Release(
                new ReleaseId(id),
                fingerprint(version),
                Wording.of("en", id),
                List.of(clusters),
                new Release.Terms(List.of("en"), List.of(), List.of()));
    }

    static Fingerprint fingerprint(String id) {
        String hex = HexFormat.of().formatHex(id.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Fingerprint((hex + "0".repeat(64)).substring(0, 64));
    }

    static Cluster cluster(String id, CompliancePoint... points) {
        return new Cluster(
                new ClusterId(id),
                Wording.of("en", "Cluster " + id),
                true,
                Optional.empty(),
                List.of(points));
    }

    static Cluster informationCluster(String id, CompliancePoint... points) {
        return new Cluster(
                new ClusterId(id),
                Wording.of("en", "Cluster " + id),
                false,
                Optional.empty(),
                List.of(points));
    }

    static CompliancePoint point(String id, Question... questions) {
        return new CompliancePoint(
                new PointId(id), Wording.of("en", "Point " + id), List.of(), List.of(questions));
    }

    /// Points `p0`, `p1`, … with one question each.
    static CompliancePoint[] points(int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> point("p" + i, ncq("q" + i)))
                .toArray(CompliancePoint[]::new);
    }

    static Question ncq(String id) {
        return question(id, new QuestionKind.Compliance(QuestionKind.Reply.NO));
    }

    static Question fgw(String id) {
        return question(id, new QuestionKind.Information(AnswerForm.of(AnswerForm.Type.TEXT)));
    }

    static Question national(String id) {
        Question one = ncq(id);
        return new Question(
                one.id(),
                one.lineage(),
                one.text(),
                one.kind(),
                one.condition(),
                Set.of(Tag.NATIONAL_LEVEL),
                one.backing());
    }

    static Question worded(String id, String lineage, String text) {
        Question one = ncq(id);
        return new Question(
                one.id(),
                new Lineage(lineage),
                Wording.of("en", text),
                one.kind(),
                one.condition(),
                one.tags(),
                one.backing());
    }

    private static Question question(String id, QuestionKind kind) {
        return new Question(
                new QuestionId(id),
                new Lineage("l-" + id),
                Wording.of("en", "Question " + id),
                kind,
                Optional.empty(),
                Set.of(),
                Backing.NONE);
    }
}
