package org.tarozi.sample;

import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Digest;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Visibility;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A visit as its auditors go through it, point by point.
final class Visit {

    private static final int FIRST_PHOTO = 10;

    private final Release release;
    private final SampleFactory factory;
    private final Findings findings;
    private final Set<QuestionId> hidden;
    private int photos;

    Visit(Script script, Release release, SampleFactory factory) {
        this.release = release;
        this.factory = factory;
        this.findings = new Findings(script, factory);
        this.hidden = Visibility.hidden(release, profile(), information());
    }

    /// The questions that are not asked in this factory.
    Set<QuestionId> hidden() {
        return hidden;
    }

    /// Answers the questions of some clusters, counted from 0, from an hour of the first day on;
    /// what the evening leaves over is done on the second.
    void answer(Laptop laptop, List<Integer> clusters, int hour) {
        laptop.clock().set(factory.at(0, hour));
        for (int cluster : clusters) {
            answer(laptop, release.clusters().get(cluster));
        }
    }

    /// Writes the notes of one of the two, at the end of the second day.
    void note(Laptop laptop, Role role) {
        laptop.clock().set(factory.at(1, 16));
        laptop.write(factory.assessment(), findings.notes(role));
        if (role == Role.LEAD) {
            laptop.write(factory.assessment(), findings.secondOpinions());
        }
    }

    /// Says that the visit is finished.
    void finish(Laptop laptop) {
        laptop.clock().set(factory.at(1, 18));
        laptop.write(
                factory.assessment(),
                List.of(
                        Entry.of("", OfAssessment.END_DATE, factory.lastDay().toString()),
                        Entry.of("", OfAssessment.STATE, "done")));
    }

    private void answer(Laptop laptop, Cluster cluster) {
        for (CompliancePoint point : cluster.points()) {
            List<Entry> entries = new ArrayList<>();
            for (Question question : point.questions()) {
                if (!hidden.contains(question.id())) {
                    entries.addAll(findings.answer(question));
                    entries.addAll(photo(laptop, question.id().value()));
                }
            }
            laptop.write(factory.assessment(), entries);
            work(laptop.clock(), Duration.ofMinutes(2L * point.questions().size()));
        }
    }

    /// Passes the time, and the night where the evening of the first day has come.
    private void work(VisitClock clock, Duration time) {
        clock.pass(time);
        Instant morning = factory.at(1, 9);
        if (clock.instant().isAfter(factory.at(0, 18)) && clock.instant().isBefore(morning)) {
            clock.set(morning);
        }
    }

    private List<Entry> photo(Laptop laptop, String question) {
        return findings.finding(question)
                .filter(finding -> finding.hasPhoto(factory.number()))
                .flatMap(SampleFinding::drawing)
                .map(drawing -> evidence(laptop, question, drawing))
                .orElse(List.of());
    }

    private List<Entry> evidence(Laptop laptop, String question, Drawing drawing) {
        Digest digest = laptop.attach(drawing.png(factory.number()));
        String part = AssessmentPart.evidence(factory.id(FIRST_PHOTO + photos++).toString());
        return List.of(
                Entry.of(part, OfEvidence.ATTACHMENT, digest.hex()),
                Entry.of(part, OfEvidence.QUESTION, question),
                Entry.of(part, OfEvidence.CAPTION, drawing.caption()),
                Entry.of(part, OfEvidence.MEDIA_TYPE, "image/png"));
    }

    private Map<String, String> profile() {
        return factory.profile(release.terms().profile()).stream()
                .collect(Collectors.toMap(Entry::field, entry -> entry.value().display()));
    }

    private Map<QuestionId, String> information() {
        return release.questions().stream()
                .filter(question -> !question.isCompliance())
                .map(Question::id)
                .filter(id -> findings.information(id.value()).isPresent())
                .collect(
                        Collectors.toMap(
                                id -> id, id -> findings.information(id.value()).orElseThrow()));
    }
}
