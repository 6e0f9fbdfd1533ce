package org.tarozi.assessment;

import java.util.Optional;

/// Whether the team is still at work on an assessment. Only finished ones are in rates.
public enum VisitState implements Keyed {
    OPEN,
    DONE;

    private final String key = Keys.of(this);

    /// The word for it in files.
    @Override
    public String key() {
        return key;
    }

    /// The value with a word of files.
    public static Optional<VisitState> find(String key) {
        return Keys.find(values(), key);
    }
}
