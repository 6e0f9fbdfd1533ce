package org.tarozi.ui;

import org.tarozi.analysis.PlaceField;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.checklist.Checklist;
import org.tarozi.report.content.PlaceNames;
import org.tarozi.text.Texts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// The countries, regions and sectors of the factories of a programme, by which some of them are
/// counted, and what people call those.
///
/// @param values by field, each once however its letters are written
/// @param names what people call them
public record ScopePlaces(Map<PlaceField, List<String>> values, PlaceNames names) {

    public static final ScopePlaces NONE = new ScopePlaces(Map.of(), PlaceNames.NONE);

    public ScopePlaces {
        values = Map.copyOf(values);
    }

    /// Those of the factories that are not in the trash.
    public static ScopePlaces of(AssessmentSet set, List<Checklist> checklists) {
        Map<PlaceField, List<String>> values = new EnumMap<>(PlaceField.class);
        for (PlaceField field : PlaceField.values()) {
            values.put(field, values(set, field));
        }
        return new ScopePlaces(
                values, PlaceNames.of(checklists.stream().map(Checklist::release).toList()));
    }

    private static List<String> values(AssessmentSet set, PlaceField field) {
        SortedSet<String> values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Factory factory : set.factories().values()) {
            if (factory.standing().live()) {
                field.of(factory)
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .ifPresent(values::add);
            }
        }
        return List.copyOf(values);
    }

    /// Those of one field.
    public List<String> of(PlaceField field) {
        return values.getOrDefault(field, List.of());
    }

    /// What people call one of them.
    public String name(PlaceField field, String value, Texts texts) {
        return names.name(field, value, texts.language());
    }
}
