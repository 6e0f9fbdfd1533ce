package org.tarozi.checklist;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What stands behind a question: its law, how to ask it, what to look for, and its ids in the STAR
/// system.
///
/// @param evidence what to look for by each method, in the order of the methods; a method without
///   any is left out
public record Backing(
        List<String> legalBasis,
        Optional<Wording> guidance,
        SortedMap<EvidenceMethod, List<Wording>> evidence,
        List<String> starIds) {

    /// Nothing stands behind it.
    public static final Backing NONE =
            new Backing(List.of(), Optional.empty(), new TreeMap<>(), List.of());

    public Backing {
        legalBasis = List.copyOf(legalBasis);
        evidence = byMethod(evidence);
        starIds = List.copyOf(starIds);
    }

    private static SortedMap<EvidenceMethod, List<Wording>> byMethod(
            Map<EvidenceMethod, List<Wording>> evidence) {
        SortedMap<EvidenceMethod, List<Wording>> copy = new TreeMap<>();
        evidence.forEach((method, texts) -> copy.put(method, List.copyOf(texts)));
        copy.values().removeIf(List::isEmpty);
        return Collections.unmodifiableSortedMap(copy);
    }
}
