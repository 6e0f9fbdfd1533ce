package org.tarozi.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The words that stand for the values of an enum in files: lower case with underscores.
final class Keys {

    private Keys() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> Optional<E> find(E[] values, String key) {
        return Arrays.stream(values).filter(value -> of(value).equals(key)).findFirst();
    }
}
