package org.tarozi.analysis;

import java.util.Optional;
import java.util.OptionalInt;

/// One rate as a line of a table, whatever it is the rate of.
///
/// @param id the stable id of the row's own cluster, point, question or factory
/// @param titles the titles of what it is and of what it belongs to
/// @param formula on cluster rows only
/// @param cycle in a panel or a chosen cycle
/// @param nonCompliant absent on a mean, which is not a count
/// @param assessed assessments; on a factory row and on a mean, points
/// @param percent absent where nothing was assessed
public record RateRow(
        RatesBy by,
        String id,
        Titles titles,
        Optional<Formula> formula,
        OptionalInt cycle,
        OptionalInt nonCompliant,
        int assessed,
        OptionalInt percent) {

    /// What the numbers of the row count.
    public String unit() {
        boolean points =
                by == RatesBy.FACTORY || formula.equals(Optional.of(Formula.MEAN_OF_POINTS));
        return points ? "points" : "assessments";
    }

    /// Titles in one language; `label` is the row's own.
    public record Titles(
            Optional<String> cluster,
            Optional<String> point,
            Optional<String> question,
            Optional<String> factory,
            String label) {}
}
