package org.tarozi.ui;

import org.tarozi.analysis.PlaceField;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.checklist.Checklist;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Wording;
import org.tarozi.text.Texts;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// The countries, regions and sectors of the factories of a programme, by which some of them are
/// counted, and what people call those.
///
/// @param values by field, each once however its letters are written
/// @param sectors the words that checklists have for sectors, by their ids
public record ScopePlaces(Map<PlaceField, List<String>> values, Map<String, Wording> sectors) {

    public static final ScopePlaces NONE = new ScopePlaces(Map.of(), Map.of());

    public ScopePlaces {
        values = Map.copyOf(values);
        sectors = Map.copyOf(sectors);
    }

    /// Those of the factories that are not in the trash.
    public static ScopePlaces of(AssessmentSet set, List<Checklist> checklists) {
        Map<PlaceField, List<String>> values = new EnumMap<>(PlaceField.class);
        for (PlaceField field : PlaceField.values()) {
            values.put(field, values(set, field));
        }
        return new ScopePlaces(
                values, sectors(checklists.stream().map(Checklist::release).toList()));
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

    /// The words that releases have for sectors, by their ids.
    public static Map<String, Wording> sectors(List<Release> releases) {
        Map<String, Wording> sectors = new HashMap<>();
        for (Release release : releases) {
            for (ProfileField field : release.terms().profile()) {
                if (field.id().equals(OfFactory.SECTOR.key())) {
                    field.form().choices().forEach(one -> sectors.put(one.id(), one.text()));
                }
            }
        }
        return sectors;
    }

    /// Those of one field.
    public List<String> of(PlaceField field) {
        return values.getOrDefault(field, List.of());
    }

    /// What people call one of them.
    public String name(PlaceField field, String value, Texts texts) {
        String language = texts.language().tag();
        return switch (field) {
            case COUNTRY -> country(value, Locale.forLanguageTag(language));
            case REGION -> value;
            case SECTOR ->
                    Optional.ofNullable(sectors.get(value))
                            .map(words -> words.in(language))
                            .orElse(value);
        };
    }

    private static String country(String code, Locale locale) {
        return List.of(Locale.getISOCountries()).contains(code)
                ? Locale.of("", code).getDisplayCountry(locale)
                : code;
    }
}
