package org.tarozi.assessment;

import java.util.Locale;

/// Whether a factory takes part in the programme.
public enum FactoryStatus {
    ACTIVE,
    CLOSED,
    LEFT;

    /// The word for it in files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
