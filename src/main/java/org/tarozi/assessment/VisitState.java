package org.tarozi.assessment;

import java.util.Optional;

/// Whether the team is still at work on an assessment. Only finished ones are in rates.
public enum VisitState {
    OPEN,
    DONE;

    /// The word for it in files.
    public String key() {
        return Keys.of(this);
    }

    /// The value with a word of files.
    public static Optional<VisitState> find(String key) {
        return Keys.find(values(), key);
    }
}
