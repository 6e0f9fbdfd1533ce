package org.tarozi.checklist;

import java.util.Locale;

/// How something is established in an assessment; what several of them say together is
/// triangulation.
public enum EvidenceMethod {
    /// Review of documents.
    DOCUMENTS,
    /// Interview with management.
    MANAGEMENT,
    /// Interviews with workers, in private.
    WORKERS,
    /// Interview with the union or the workers' representatives.
    UNION,
    /// What the assessors see for themselves.
    OBSERVATION;

    /// The word for it in files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
