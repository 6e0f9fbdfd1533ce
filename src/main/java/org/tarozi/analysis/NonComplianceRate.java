package org.tarozi.analysis;

import java.util.OptionalInt;

/// How many of the assessed (assessments, or points of one assessment) are non-compliant.
public record NonComplianceRate(int nonCompliant, int assessed) {

    /// Nothing was assessed.
    public static final NonComplianceRate NONE = new NonComplianceRate(0, 0);

    public NonComplianceRate {
        if (nonCompliant < 0 || nonCompliant > assessed) {
            throw new IllegalArgumentException(nonCompliant + " of " + assessed + " is no rate");
        }
    }

    /// Rounded half up from the exact counts; empty where nothing was assessed, which is not 0 %.
    public OptionalInt percent() {
        return assessed == 0
                ? OptionalInt.empty()
                : OptionalInt.of(
                        Math.toIntExact((200L * nonCompliant + assessed) / (2L * assessed)));
    }
}
