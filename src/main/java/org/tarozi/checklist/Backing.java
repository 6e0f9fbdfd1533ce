package org.tarozi.checklist;

import java.util.List;
import java.util.Optional;

/// What stands behind a question: its law, how to ask it, what to look at, and its ids in the STAR
/// system.
public record Backing(
        List<String> legalBasis,
        Optional<Wording> guidance,
        List<Wording> evidence,
        List<String> starIds) {

    /// Nothing stands behind it.
    public static final Backing NONE =
            new Backing(List.of(), Optional.empty(), List.of(), List.of());

    public Backing {
        legalBasis = List.copyOf(legalBasis);
        evidence = List.copyOf(evidence);
        starIds = List.copyOf(starIds);
    }
}
