package org.tarozi.assessment;

import java.util.Optional;

/// How much of the checklist a visit set out to cover. Only full assessments are in rates unless
/// others are chosen.
public enum VisitKind {
    FULL,
    FOLLOW_UP,
    SHORT,
    VIRTUAL;

    /// The word for it in files.
    public String key() {
        return Keys.of(this);
    }

    /// The value with a word of files.
    public static Optional<VisitKind> find(String key) {
        return Keys.find(values(), key);
    }
}
