package org.tarozi.assessment;

import java.util.Optional;

/// Whether a factory takes part in the programme.
public enum FactoryStatus {
    ACTIVE,
    CLOSED,
    LEFT;

    /// The word for it in files.
    public String key() {
        return Keys.of(this);
    }

    /// The value with a word of files.
    public static Optional<FactoryStatus> find(String key) {
        return Keys.find(values(), key);
    }
}
