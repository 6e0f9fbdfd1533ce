package org.tarozi.job;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;

import java.util.Optional;

/// Subjects as people and programs name them.
public final class Subjects {

    private Subjects() {}

    /// The subject of an assessment.
    public static Subject of(AssessmentId assessment) {
        return new Scope.OfAssessment(assessment.uuid()).subject();
    }

    /// The subject of a factory.
    public static Subject of(FactoryId factory) {
        return new Scope.OfFactory(factory.uuid()).subject();
    }

    /// The subject of a path, if it is one.
    public static Optional<Subject> find(String path) {
        try {
            return Optional.of(new Subject(path.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
