package org.tarozi.ui.visit;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.checklist.QuestionId;
import org.tarozi.ui.Drafts;

import java.util.Map;
import java.util.Optional;

/// What was typed into answers and cannot be kept as it stands, such as a number in letters. It
/// stays where it was typed until somebody mends it.
record UnreadTexts(Drafts drafts) {

    private static final String TEXT = "text";

    /// Where something was typed.
    record Place(AssessmentId visit, QuestionId question, OfAnswer field) {
        private String key() {
            return String.join(" ", "unread", visit.toString(), question.value(), field.key());
        }
    }

    /// What stands there that could not be kept.
    Optional<String> find(Place place) {
        return drafts.find(place.key()).map(texts -> texts.get(TEXT));
    }

    /// What was typed there cannot be kept.
    void put(Place place, String typed) {
        drafts.keep(place.key(), Map.of(TEXT, typed));
    }

    /// What was typed there is kept.
    void remove(Place place) {
        drafts.forget(place.key());
    }
}
