package org.tarozi.checklist.file;

import org.tarozi.checklist.Condition;
import org.tarozi.checklist.yaml.Place;
import org.tarozi.checklist.yaml.YamlNode.Scalar;

import java.util.List;

/// What a condition refers to, with its places, to be checked when the whole release is known.
sealed interface Reference {

    /// A field of the factory profile that is compared with values.
    record FieldIs(Scalar field, List<Scalar> values) implements Reference {}

    /// A number of the factory profile.
    record FieldAtLeast(Scalar field) implements Reference {}

    /// Conditions that have to hold at once.
    record Together(Place place, Condition.All all) implements Reference {}

    /// The answer to another question.
    record AnswerIs(String asker, Scalar question, List<Scalar> answers) implements Reference {}
}
