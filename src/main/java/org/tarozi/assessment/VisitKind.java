package org.tarozi.assessment;

import java.util.Locale;

/// How much of the checklist a visit set out to cover. Only full assessments are in rates unless
/// others are chosen.
public enum VisitKind {
    FULL,
    FOLLOW_UP,
    SHORT,
    VIRTUAL;

    /// The word for it in files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
