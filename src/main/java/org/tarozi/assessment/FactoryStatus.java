package org.tarozi.assessment;

import java.util.Optional;

/// Whether a factory takes part in the programme.
public enum FactoryStatus implements Keyed {
    ACTIVE,
    CLOSED,
    LEFT;

    private final String key = Keys.of(this);

    /// The word for it in files.
    @Override
    public String key() {
        return key;
    }

    /// The value with a word of files.
    public static Optional<FactoryStatus> find(String key) {
        return Keys.find(values(), key);
    }
}
