package org.tarozi.report.content;

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

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// An invented checklist of three clusters.
final class SmallChecklist {

    private SmallChecklist() {}

    /// @param firstQuestion the words of the first question of the first point of each cluster
    /// @param national the id of the question of national level
    static Release release(String id, String print, String firstQuestion, String national) {
        return new Release(
                new ReleaseId(id),
                new Fingerprint(print.repeat(32)),
                wording("Test checklist"),
                List.of(
                        cluster("safety", 2, firstQuestion, national),
                        cluster("pay", 1, "Is %s in order?", national),
                        cluster("association", 1, "Is %s in order?", national)),
                new Release.Terms(List.of("en", "ru"), List.of(), List.of()));
    }

    private static Cluster cluster(String id, int points, String firstQuestion, String national) {
        return new Cluster(
                new ClusterId(id),
                wording("Cluster " + id),
                true,
                Optional.empty(),
                IntStream.rangeClosed(1, points)
                        .mapToObj(
                                point ->
                                        point(
                                                id + "-" + point,
                                                point == 1 ? firstQuestion : "Is %s in order?",
                                                national))
                        .toList());
    }

    private static CompliancePoint point(String id, String firstQuestion, String national) {
        return new CompliancePoint(
                new PointId(id),
                wording("Point " + id),
                List.of(),
                List.of(
                        question(id + "a", firstQuestion, national),
                        question(id + "b", "Is %s in order?", national),
                        question(id + "c", "Is %s in order?", national)));
    }

    private static Question question(String id, String text, String national) {
        return new Question(
                new QuestionId(id),
                new Lineage(id),
                wording(text.formatted(id)),
                new QuestionKind.Compliance(QuestionKind.Reply.NO),
                Optional.empty(),
                tags(id, national),
                Backing.NONE);
    }

    private static Set<Tag> tags(String id, String national) {
        return id.equals(national)
                ? Set.of(Tag.NATIONAL_LEVEL)
                : id.equals("safety-1c")
                        ? Set.of(Tag.ZERO_TOLERANCE, Tag.PUBLIC_REPORTING)
                        : Set.of();
    }

    private static Wording wording(String text) {
        return Wording.of("en", text);
    }
}
