package org.tarozi.report.content;

/// Who reads a report, and so what it may name.
public enum Audience {
    /// Factories are never named; small cells of breakdowns are withheld.
    COMMITTEE,
    /// The programme's own staff.
    INTERNAL
}
