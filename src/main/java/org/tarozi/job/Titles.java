package org.tarozi.job;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.checklist.Release;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What people call the things behind ids.
public final class Titles {

    private final AssessmentSet set;
    private final Map<String, Assessment> assessments = new HashMap<>();

    public Titles(AssessmentSet set) {
        this.set = set;
        set.assessments().forEach(one -> assessments.put(one.id().toString(), one));
    }

    /// The assessment with an id.
    public Optional<Assessment> assessment(String id) {
        return Optional.ofNullable(assessments.get(id));
    }

    /// The name of a factory; its id where it has none.
    public String factory(FactoryId id) {
        return Optional.ofNullable(set.factories().get(id))
                .flatMap(Factory::name)
                .orElse("factory " + id);
    }

    /// Factory and date of a visit, in words.
    public String visit(AssessmentId id) {
        Optional<Assessment> assessment = assessment(id.toString());
        String factory =
                assessment.flatMap(Assessment::factory).map(this::factory).orElse("no factory");
        return assessment
                .flatMap(one -> one.visit().start())
                .map(day -> factory + ", visit of " + day)
                .orElse(factory + ", visit without a date");
    }

    /// The text of a question on the checklist of an assessment.
    public Optional<String> question(String assessment, String id) {
        Optional<Release> release =
                assessment(assessment)
                        .flatMap(Assessment::release)
                        .flatMap(name -> Optional.ofNullable(set.releases().get(name)));
        return release.stream()
                .flatMap(one -> one.questions().stream())
                .filter(question -> question.id().value().equals(id))
                .map(question -> question.text().in("en"))
                .findFirst();
    }
}
