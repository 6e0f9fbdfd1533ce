package org.tarozi.assessment;

import java.util.Optional;

/// How much of the checklist a visit set out to cover. Only full assessments are in rates unless
/// others are chosen.
public enum VisitKind implements Keyed {
    FULL,
    FOLLOW_UP,
    SHORT,
    VIRTUAL;

    private final String key = Keys.of(this);

    /// The word for it in files.
    @Override
    public String key() {
        return key;
    }

    /// The value with a word of files.
    public static Optional<VisitKind> find(String key) {
        return Keys.find(values(), key);
    }
}
