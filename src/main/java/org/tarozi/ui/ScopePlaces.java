package org.tarozi.ui;

import org.tarozi.analysis.PlaceField;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.checklist.Checklist;
import org.tarozi.report.content.PlaceNames;
import org.tarozi.text.Texts;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

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

    /// Those of one field where a country is chosen: a region belongs to its country.
    public List<String> of(PlaceField field, Optional<String> country) {
        return field == PlaceField.REGION
                ? country.map(one -> regions.getOrDefault(one, List.of()))
                        .orElseGet(() -> of(field))
                : of(field);
    }

    /// What people call one of them.
    public String name(PlaceField field, String value, Texts texts) {
        return names.name(field, value, texts.language());
    }
}
