package org.tarozi.checklist.file;

import org.tarozi.checklist.AnswerForm.Choice;
import org.tarozi.checklist.Backing;
import org.tarozi.checklist.Parameter.DatedValue;
import org.tarozi.checklist.Tag;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.yaml.YamlNode.Scalar;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an overlay says about something that exists below it: further languages, law, tags, values.
/// Never polarity or kind, and nothing is taken away.
sealed interface Amendment {

    /// The id of what is amended, with its place.
    Scalar id();

    record OfCluster(Scalar id, Optional<Wording> title) implements Amendment {}

    record OfPoint(Scalar id, Optional<Wording> title, List<String> law) implements Amendment {}

    record OfQuestion(
            Scalar id, Optional<Wording> text, OfForm form, Set<Tag> tags, Backing backing)
            implements Amendment {}

    record OfProfile(Scalar id, Optional<Wording> title, OfForm form) implements Amendment {}

    record OfParameter(
            Scalar id, Optional<Wording> title, Optional<Wording> unit, List<DatedValue> values)
            implements Amendment {}

    /// Further languages for the unit and the choices of an answer.
    record OfForm(Optional<Wording> unit, List<Choice> choices) {}
}
