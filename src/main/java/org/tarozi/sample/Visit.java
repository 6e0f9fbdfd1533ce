package org.tarozi.sample;

import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Digest;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Visibility;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /// Answers the questions of some clusters, counted from 0, from the morning of the first day.
    void answer(Laptop laptop, List<Integer> clusters) {
        laptop.clock().set(factory.at(0, 9));
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
            laptop.clock().pass(Duration.ofMinutes(4L * point.questions().size()));
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
        String part = "evidence/" + factory.id(FIRST_PHOTO + photos++);
        return List.of(
                Entry.of(part, OfEvidence.ATTACHMENT, digest.hex()),
                Entry.of(part, OfEvidence.QUESTION, question),
                Entry.of(part, OfEvidence.CAPTION, drawing.caption()),
                Entry.of(part, OfEvidence.MEDIA_TYPE, "image/png"));
    }

    private Map<String, String> profile() {
        Map<String, String> profile = new HashMap<>();
        for (ProfileField field : release.terms().profile()) {
            if (field.form().type() == AnswerForm.Type.YES_NO) {
                profile.put(field.id(), factory.profile().contains(field.id()) ? "yes" : "no");
            }
        }
        profile.put("workers", String.valueOf(factory.female() + factory.male()));
        profile.put("workers_female", String.valueOf(factory.female()));
        profile.put("workers_male", String.valueOf(factory.male()));
        profile.put("sector", factory.sector());
        return profile;
    }

    private Map<QuestionId, String> information() {
        Map<QuestionId, String> answers = new HashMap<>();
        for (Question question : release.questions()) {
            if (!question.isCompliance()) {
                findings.answer(question)
                        .forEach(entry -> answers.put(question.id(), entry.value().display()));
            }
        }
        return answers;
    }
}
