package org.tarozi.ui.merge;

import org.tarozi.change.Subject;

import java.util.List;
import java.util.Optional;

/// The path of a subject, taken apart.
///
/// @param part the part of the thing that is meant; empty for the thing itself
record SubjectPath(Kind kind, String id, String part) {

    private static final String ANSWER = "answer/";

    /// What the thing is.
    enum Kind {
        PROGRAMME,
        FACTORY,
        ASSESSMENT
    }

    static SubjectPath of(Subject subject) {
        List<String> names = List.of(subject.path().split("/", 3));
        Kind kind =
                switch (names.getFirst()) {
                    case "assessment" -> Kind.ASSESSMENT;
                    case "factory" -> Kind.FACTORY;
                    default -> Kind.PROGRAMME;
                };
        return new SubjectPath(
                kind, names.size() > 1 ? names.get(1) : "", names.size() > 2 ? names.get(2) : "");
    }

    /// The id of the question, if it is the answer to one.
    Optional<String> question() {
        return part.startsWith(ANSWER)
                ? Optional.of(part.substring(ANSWER.length()))
                : Optional.empty();
    }

    /// Whether it is a photo or file.
    boolean isEvidence() {
        return part.startsWith("evidence/");
    }
}
