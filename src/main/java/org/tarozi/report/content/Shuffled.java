package org.tarozi.report.content;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.Identity;

import java.util.Comparator;
import java.util.List;

/// Puts assessments into an order that says nothing about them but is the same every time.
final class Shuffled {

    private Shuffled() {}

    /// By a digest of the identity: ids themselves are in the order of the visits.
    static List<Assessment> of(List<Assessment> assessments) {
        return assessments.stream()
                .sorted(
                        Comparator.comparing(
                                one ->
                                        Identity.derived("report-row", one.id().toString())
                                                .toString()))
                .toList();
    }
}
