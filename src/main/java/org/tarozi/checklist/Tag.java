package org.tarozi.checklist;

import java.util.Locale;

/// A mark on a question: how its findings are handled or published, and how certain it is.
public enum Tag {
    /// Disclosed by factory name from the second assessment on.
    PUBLIC_REPORTING,
    /// Suspicion is enough to start the clock: authority within 48 h, follow-up within 72 h.
    ZERO_TOLERANCE,
    /// The law itself causes the finding, so that every factory would be marked: reported apart,
    /// outside all rates.
    NATIONAL_LEVEL,
    /// A lawyer has still to confirm it.
    TO_CONFIRM;

    /// The word for it in files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
