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
    /// @param texts the words it was asked in: one wording, or several where the releases of the
    ///   group differ, the newest first
    /// @param broken why this step must not be joined to one before it, if it must not
    public record Step(
            OptionalInt cycle,
            QuestionId question,
            List<Wording> texts,
            NonComplianceRate rate,
            Optional<Break> broken) {

        public Step {
            texts = List.copyOf(texts);
        }
    }

    /// Why a step cannot be compared with others of its series.
    public enum Break {
        /// A new id: meaning, polarity or kind changed.
        NEW_MEANING,
        /// The same id in other words.
        REWORDED,
        /// The same id in different words within one group.
        MIXED_WORDS
    }
}
