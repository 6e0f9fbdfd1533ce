package org.tarozi.assessment;

import java.util.Locale;

/// Whether the team is still at work on an assessment. Only finished ones are in rates.
public enum VisitState {
    OPEN,
    DONE;

    /// The word for it in files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
