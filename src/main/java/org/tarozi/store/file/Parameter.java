package org.tarozi.store.file;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// What a statement is given for a question mark.
final class Parameter {

    private Parameter() {}

    /// What SQLite takes for it.
    static @Nullable Object plain(@Nullable Object parameter) {
        return switch (parameter) {
            case Optional<?> optional -> optional.isPresent() ? optional.get() : null;
            case OptionalInt optional -> optional.isPresent() ? optional.getAsInt() : null;
            case OptionalLong optional -> optional.isPresent() ? optional.getAsLong() : null;
            case Boolean flag -> flag ? 1 : 0;
            case null, default -> parameter;
        };
    }
}
