package org.tarozi.analysis;

import static java.util.Collections.unmodifiableSortedMap;
import static java.util.stream.Collectors.toMap;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Who the factories of a selection are: each factory once, what is not known apart.
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

    /// The factories of the included assessments.
    public static Profile of(AssessmentSet set, Selection selection) {
        Map<FactoryId, Factory> factories =
                selection.included().stream()
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
        SortedMap<String, Integer> counts = new TreeMap<>();
        int notKnown = 0;
        for (Factory factory : factories) {
            Optional<String> value = field.of(factory).map(String::strip);
            if (value.isEmpty() || value.get().isEmpty()) {
                notKnown++;
            } else {
                counts.merge(value.get(), 1, Integer::sum);
            }
        }
        return new Distribution<>(counts, notKnown);
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
