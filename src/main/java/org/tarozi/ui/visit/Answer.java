package org.tarozi.ui.visit;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Field.OfAnswer;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the visit holds for one question.
///
/// @param code the result as rates see it, before any condition hides the question
/// @param texts the fields that have a value, as people read them
/// @param disputed the fields in conflict
record Answer(
        AnswerCode code, Map<OfAnswer, String> texts, Set<OfAnswer> disputed, List<Photo> photos) {

    static final Answer NONE = new Answer(AnswerCode.NOT_ASSESSED, Map.of(), Set.of(), List.of());

    Answer {
        texts = Map.copyOf(texts);
        disputed = Set.copyOf(disputed);
        photos = List.copyOf(photos);
    }

    /// A field as a text; blank where it has no value.
    String text(OfAnswer field) {
        return texts.getOrDefault(field, "");
    }

    boolean isFlagged() {
        return texts.containsKey(OfAnswer.FLAG);
    }

    boolean isInConflict() {
        return !disputed.isEmpty();
    }
}
