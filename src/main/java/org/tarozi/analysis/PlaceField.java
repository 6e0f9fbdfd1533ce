package org.tarozi.analysis;

import org.tarozi.assessment.Factory;

import java.util.Locale;
import java.util.Optional;

/// A field of a factory that a scope can filter by. Filters are applied in this order.
public enum PlaceField {
    COUNTRY,
    REGION,
    SECTOR;

    /// The word for it in options and files, and the name of the field in a factory's conflicts.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a factory has there; absent if not known or in conflict.
    public Optional<String> of(Factory factory) {
        return switch (this) {
            case COUNTRY -> factory.place().country();
            case REGION -> factory.place().region();
            case SECTOR -> factory.place().sector();
        };
    }
}
