package org.tarozi.report.content;

import org.tarozi.analysis.PlaceField;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Wording;
import org.tarozi.text.Language;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What people call the countries, regions and sectors by which factories are counted, the same in
/// reports and in the window.
///
/// @param sectors the words that checklists have for sectors, by their ids
public record PlaceNames(Map<String, Wording> sectors) {

    /// Where no checklist is known.
    public static final PlaceNames NONE = new PlaceNames(Map.of());

    public PlaceNames {
        sectors = Map.copyOf(sectors);
    }

    /// Those that releases have words for; of several words those of the last id.
    public static PlaceNames of(Collection<Release> releases) {
        Map<String, Wording> sectors = new HashMap<>();
        releases.stream()
                .sorted(
                        Comparator.comparing((Release one) -> one.id().value())
                                .thenComparing(one -> one.fingerprint().hex()))
                .flatMap(one -> one.terms().profile().stream())
                .filter(PlaceNames::isSector)
                .flatMap(one -> one.form().choices().stream())
                .forEach(one -> sectors.put(one.id(), one.text()));
        return new PlaceNames(sectors);
    }

    private static boolean isSector(ProfileField field) {
        return field.id().equals(OfFactory.SECTOR.key());
    }

    /// The name of one of them, however its letters are written.
    public String name(PlaceField field, String value, Language language) {
        return switch (field) {
            case COUNTRY -> country(value, Locale.forLanguageTag(language.tag()));
            case REGION -> value;
            case SECTOR ->
                    Optional.ofNullable(sectors.get(value))
                            .or(
                                    () ->
                                            Optional.ofNullable(
                                                    sectors.get(value.toLowerCase(Locale.ROOT))))
                            .map(words -> words.in(language.tag()))
                            .orElse(value);
        };
    }

    private static String country(String value, Locale locale) {
        String code = value.toUpperCase(Locale.ROOT);
        return List.of(Locale.getISOCountries()).contains(code)
                ? Locale.of("", code).getDisplayCountry(locale)
                : value;
    }
}
