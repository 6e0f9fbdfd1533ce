package org.tarozi.assessment;

import java.util.Locale;
import java.util.Optional;

/// The words that stand for the values of an enum in files: lower case with underscores.
final class Keys {

    private Keys() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static <K extends Keyed> Optional<K> find(K[] values, String key) {
        for (K value : values) {
            if (value.key().equals(key)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
