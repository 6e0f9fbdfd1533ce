package org.tarozi.analysis;

import java.util.Locale;

/// A field whose conflict leaves an assessment out, because nobody can say where it belongs.
///
/// The key is the name of the field in the conflicts of an assessment, or of its factory for the
/// status. The fields of [PlaceField] join them when a filter looks at them.
public enum ScopeField {
    STATE,
    CHECKLIST,
    KIND,
    FACTORY,
    STATUS,
    /// From when on the status holds.
    STATUS_SINCE,
    START_DATE,
    CYCLE;

    /// The name of the field.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Reason conflict() {
        return new Reason.Conflict(key());
    }
}
