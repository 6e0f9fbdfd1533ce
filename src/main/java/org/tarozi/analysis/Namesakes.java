package org.tarozi.analysis;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Counted factories of one name.
final class Namesakes {

    private Namesakes() {}

    /// A warning for each name, in the order of the names.
    static List<Warning> of(AssessmentSet set, List<Assessment> included) {
        Collection<List<Factory>> several = calledTheSame(set.factories().values());
        if (several.isEmpty()) {
            return List.of();
        }
        Set<FactoryId> counted = new HashSet<>();
        included.forEach(one -> one.factory().ifPresent(counted::add));
        List<Warning> warnings = new ArrayList<>();
        for (List<Factory> called : several) {
            called.removeIf(one -> !counted.contains(one.id()));
            SortedSet<FactoryId> same = new TreeSet<>();
            called.stream()
                    .filter(one -> hasNamesake(one, called))
                    .forEach(one -> same.add(one.id()));
            if (!same.isEmpty()) {
                warnings.add(new Warning.SameName(same));
            }
        }
        return warnings;
    }

    private static boolean hasNamesake(Factory one, List<Factory> called) {
        return called.stream().anyMatch(other -> other != one && one.isNamesake(other));
    }

    /// The factories that do not bear their name alone, by name. Most do, and for those no text is
    /// made.
    private static Collection<List<Factory>> calledTheSame(Collection<Factory> factories) {
        Set<Long> shared = sharedHashes(factories);
        Map<String, List<Factory>> several = new TreeMap<>();
        if (!shared.isEmpty()) {
            for (Factory factory : factories) {
                factory.name()
                        .filter(name -> shared.contains(Spelling.hash(name)))
                        .ifPresent(
                                name ->
                                        several.computeIfAbsent(
                                                        Spelling.folded(name),
                                                        key -> new ArrayList<>())
                                                .add(factory));
            }
        }
        return several.values();
    }

    private static Set<Long> sharedHashes(Collection<Factory> factories) {
        long[] hashes =
                factories.stream()
                        .flatMap(factory -> factory.name().stream())
                        .mapToLong(Spelling::hash)
                        .toArray();
        Arrays.sort(hashes);
        Set<Long> shared = new HashSet<>();
        for (int at = 1; at < hashes.length; at++) {
            if (hashes[at] == hashes[at - 1]) {
                shared.add(hashes[at]);
            }
        }
        return shared;
    }
}
