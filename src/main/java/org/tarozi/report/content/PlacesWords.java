package org.tarozi.report.content;

import org.tarozi.analysis.PlaceField;
import org.tarozi.text.Alphabet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The values that a filter allows of one field, in words, the same in reports and in the window.
///
/// @param names what people call them
public record PlacesWords(PlaceField field, Set<String> values, PlaceNames names, Say say) {

    private static final int SHORT = 40;

    public PlacesWords {
        values = Set.copyOf(values);
    }

    /// All of their names.
    public String all() {
        return values.stream()
                .map(value -> names.name(field, value, say.texts().language()))
                .sorted(new Alphabet(say.texts().language()))
                .collect(Collectors.joining(", "));
    }

    /// All of their names where these are few or short; that of one always is.
    public Optional<String> named() {
        return Optional.of(all()).filter(all -> values.size() == 1 || all.length() <= SHORT);
    }

    /// Their names, or how many they are.
    public String inBrief() {
        return named().orElseGet(() -> say.say(number(), values.size()));
    }

    private ContentText number() {
        return switch (field) {
            case COUNTRY -> ContentText.COUNTRIES;
            case REGION -> ContentText.REGIONS;
            case SECTOR -> ContentText.SECTORS;
        };
    }
}
