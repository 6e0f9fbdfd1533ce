package org.tarozi.analysis;

import static java.util.Collections.unmodifiableSortedMap;
import static java.util.stream.Collectors.toMap;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who some factories are: each once, what is not known apart. Places differ neither by case nor by
/// blanks at their ends, as in [Filters].
public record Profile(
        int factories,
        Workers workers,
        Distribution<String> countries,
        Distribution<String> regions,
        Distribution<String> sectors,
        Distribution<SizeClass> sizes) {

    /// How many factories fall under each key, and of how many it is not known.
    public record Distribution<K extends Comparable<K>>(
            SortedMap<K, Integer> factories, int notKnown) {
        public Distribution {
            factories = unmodifiableSortedMap(new TreeMap<>(factories));
        }
    }

    /// The factories of some assessments.
    public static Profile of(AssessmentSet set, List<Assessment> assessments) {
        Map<FactoryId, Factory> factories =
                assessments.stream()
                        .map(Assessment::factory)
                        .flatMap(Optional::stream)
                        .distinct()
                        .map(set.factories()::get)
                        .collect(toMap(Factory::id, factory -> factory));
        return of(factories.values());
    }

    static Profile of(Collection<Factory> factories) {
        return new Profile(
                factories.size(),
                Workers.of(factories),
                places(factories, PlaceField.COUNTRY),
                places(factories, PlaceField.REGION),
                places(factories, PlaceField.SECTOR),
                sizes(factories));
    }

    private static Distribution<String> places(Collection<Factory> factories, PlaceField field) {
        SortedMap<String, List<String>> places = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        int notKnown = 0;
        for (Factory factory : factories) {
            Optional<String> value = field.of(factory).map(String::strip);
            if (value.isEmpty() || value.get().isEmpty()) {
                notKnown++;
            } else {
                places.computeIfAbsent(value.get(), key -> new ArrayList<>()).add(value.get());
            }
        }
        SortedMap<String, Integer> counts = new TreeMap<>();
        places.values().forEach(one -> counts.put(usual(one), one.size()));
        return new Distribution<>(counts, notKnown);
    }

    /// The spelling that most factories have; of several the first by alphabet.
    private static String usual(List<String> spellings) {
        return new TreeSet<>(spellings)
                .stream()
                        .max(Comparator.comparingInt(one -> Collections.frequency(spellings, one)))
                        .orElseThrow();
    }

    /// Every class has its line, also without a factory.
    private static Distribution<SizeClass> sizes(Collection<Factory> factories) {
        Map<SizeClass, Integer> counts = new EnumMap<>(SizeClass.class);
        List.of(SizeClass.values()).forEach(one -> counts.put(one, 0));
        int notKnown = 0;
        for (Factory factory : factories) {
            if (Workers.total(factory).isPresent()) {
                counts.merge(SizeClass.of(Workers.total(factory).getAsInt()), 1, Integer::sum);
            } else {
                notKnown++;
            }
        }
        return new Distribution<>(new TreeMap<>(counts), notKnown);
    }
}
