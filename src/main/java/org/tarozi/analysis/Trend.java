package org.tarozi.analysis;

import org.tarozi.checklist.Lineage;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Wording;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// How the rate of one question went over several groups, followed by its lineage across releases.
///
/// @param steps in the order of the groups; a group that did not ask has none
public record Trend(Lineage lineage, List<Step> steps) {

    public Trend {
        steps = List.copyOf(steps);
    }

    /// One group's rate of the question as it was asked there.
    ///
    /// @param broken why this step must not be joined to the one before it, if it must not
    public record Step(
            OptionalInt cycle,
            QuestionId question,
            Wording text,
            NonComplianceRate rate,
            Optional<Break> broken) {}

    /// Why two steps of a series cannot be compared.
    public enum Break {
        /// A new id: meaning, polarity or kind changed.
        NEW_MEANING,
        /// The same id in other words.
        REWORDED
    }
}
