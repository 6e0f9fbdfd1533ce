package org.tarozi.checklist;

import java.util.Collection;

/// Whether something holds, where not everything is known: Kleene's three values.
enum Truth {
    YES,
    NO,
    UNKNOWN;

    static Truth of(boolean known) {
        return known ? YES : NO;
    }

    Truth opposite() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /// One that does not hold decides, whatever the others are.
    static Truth all(Collection<Truth> parts) {
        if (parts.contains(NO)) {
            return NO;
        }
        return parts.contains(UNKNOWN) ? UNKNOWN : YES;
    }

    /// One that holds decides, whatever the others are.
    static Truth any(Collection<Truth> parts) {
        if (parts.contains(YES)) {
            return YES;
        }
        return parts.contains(UNKNOWN) ? UNKNOWN : NO;
    }
}
