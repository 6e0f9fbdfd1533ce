package org.tarozi.assessment;

import java.util.UUID;

/// The identity of one assessment, made where the assessment was first written down and never
/// changed.
///
/// Ordered by its text, which for ids made on one device is the order of their making.
public record AssessmentId(UUID uuid) implements Comparable<AssessmentId> {

    /// Reads the usual text form.
    public static AssessmentId of(String text) {
        return new AssessmentId(UUID.fromString(text));
    }

    @Override
    public int compareTo(AssessmentId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
