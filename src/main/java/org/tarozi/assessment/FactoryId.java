package org.tarozi.assessment;

import java.util.UUID;

/// The identity of one factory, made where the factory was first written down and never changed.
///
/// Ordered by its text, which for ids made on one device is the order of their making.
public record FactoryId(UUID uuid) implements Comparable<FactoryId> {

    /// Reads the usual text form.
    public static FactoryId of(String text) {
        return new FactoryId(UUID.fromString(text));
    }

    @Override
    public int compareTo(FactoryId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
