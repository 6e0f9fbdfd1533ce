package org.tarozi.ui;

import org.tarozi.analysis.Filters;
import org.tarozi.analysis.PlaceField;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.report.content.PlaceNames;
import org.tarozi.text.Texts;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The countries, regions and sectors of the factories of a programme, by which some of them are
/// counted, and what people call those.
///
/// @param values by field, each once however its letters are written
/// @param regions those of each country, alike
/// @param names what people call them
public record ScopePlaces(
        Map<PlaceField, List<String>> values, Map<String, List<String>> regions, PlaceNames names) {

    public static final ScopePlaces NONE = new ScopePlaces(Map.of(), Map.of(), PlaceNames.NONE);

    public ScopePlaces {
        values = Map.copyOf(values);
        regions = Map.copyOf(regions);
    }

    /// Those of the factories that are not in the trash.
    public static ScopePlaces of(AssessmentSet set, List<Checklist> checklists) {
        Map<PlaceField, List<String>> values = new EnumMap<>(PlaceField.class);
        for (PlaceField field : PlaceField.values()) {
            values.put(field, values(set, field, factory -> true));
        }
        Map<String, List<String>> regions = new HashMap<>();
        for (String country : values.getOrDefault(PlaceField.COUNTRY, List.of())) {
            regions.put(country, values(set, PlaceField.REGION, at -> isIn(country, at)));
        }
        return new ScopePlaces(
                values,
                regions,
                PlaceNames.of(checklists.stream().map(Checklist::release).toList()));
    }

    private static boolean isIn(String country, Factory factory) {
        return value(factory, PlaceField.COUNTRY).filter(country::equalsIgnoreCase).isPresent();
    }

    private static List<String> values(
            AssessmentSet set, PlaceField field, Predicate<Factory> counted) {
        SortedSet<String> values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Factory factory : set.factories().values()) {
            if (factory.standing().live() && counted.test(factory)) {
                value(factory, field).ifPresent(values::add);
            }
        }
        return List.copyOf(values);
    }

    private static Optional<String> value(Factory factory, PlaceField field) {
        return field.of(factory).map(String::strip).filter(one -> !one.isEmpty());
    }

    /// Those of one field.
    public List<String> of(PlaceField field) {
        return values.getOrDefault(field, List.of());
    }

    /// Those of one field that can be chosen beside what is, which always can: a region belongs to
    /// its country.
    public List<String> of(PlaceField field, Filters chosen) {
        SortedSet<String> all =
                field == PlaceField.REGION ? regions(chosen) : sorted(of(field).stream());
        all.addAll(chosen.of(field));
        return List.copyOf(all);
    }

    private SortedSet<String> regions(Filters chosen) {
        SortedSet<String> countries = sorted(chosen.of(PlaceField.COUNTRY).stream());
        return countries.isEmpty()
                ? sorted(of(PlaceField.REGION).stream())
                : sorted(
                        regions.entrySet().stream()
                                .filter(of -> countries.contains(of.getKey()))
                                .flatMap(of -> of.getValue().stream()));
    }

    private static SortedSet<String> sorted(Stream<String> values) {
        SortedSet<String> sorted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        values.forEach(sorted::add);
        return sorted;
    }

    /// With one more value of a field, or one less.
    public Filters toggled(Filters chosen, PlaceField field, String value) {
        SortedSet<String> others = sorted(chosen.of(field).stream());
        if (!others.remove(value)) {
            others.add(value);
        }
        return where(chosen, field, others);
    }

    /// With other values of a field. A region of a country that is chosen no more goes with it.
    public Filters where(Filters chosen, PlaceField field, Set<String> values) {
        Filters now = chosen.where(field, values);
        if (field != PlaceField.COUNTRY || values.isEmpty()) {
            return now;
        }
        SortedSet<String> left = sorted(now.of(PlaceField.REGION).stream());
        left.retainAll(regions(now));
        return now.where(PlaceField.REGION, left);
    }

    /// What people call one of them.
    public String name(PlaceField field, String value, Texts texts) {
        return names.name(field, value, texts.language());
    }
}
