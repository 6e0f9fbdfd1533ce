package org.tarozi.ui.merge;

import org.tarozi.assessment.AssessmentPart;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;

import java.util.Optional;

/// The path of a subject, taken apart.
///
/// @param part the part of the thing that is meant; empty for the thing itself
record SubjectPath(Kind kind, String id, String part) {

    /// What the thing is.
    enum Kind {
        PROGRAMME,
        FACTORY,
        ASSESSMENT
    }

    static SubjectPath of(Subject subject) {
        Kind kind =
                switch (subject.kind()) {
                    case Scope.ASSESSMENT -> Kind.ASSESSMENT;
                    case Scope.FACTORY -> Kind.FACTORY;
                    default -> Kind.PROGRAMME;
                };
        return new SubjectPath(kind, subject.id(), subject.root().relative(subject));
    }

    /// The id of the question, if it is the answer to one.
    Optional<String> question() {
        return AssessmentPart.question(part);
    }

    /// Whether it is a photo or file.
    boolean isEvidence() {
        return AssessmentPart.isEvidence(part);
    }
}
