package org.tarozi.ui.visit;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.checklist.QuestionId;
import org.tarozi.ui.Sights;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What was typed into answers and cannot be kept as it stands, such as a number in letters. It
/// stays where it was typed until somebody mends it, while the programme is open.
final class UnreadTexts {

    /// Where something was typed.
    record Place(AssessmentId visit, QuestionId question, OfAnswer field) {}

    private final Map<Place, String> texts = new HashMap<>();

    private UnreadTexts() {}

    /// Those of an open programme.
    static UnreadTexts in(Sights sights) {
        UnreadTexts texts = sights.last(UnreadTexts.class).orElseGet(UnreadTexts::new);
        sights.keep(texts);
        return texts;
    }

    /// What stands there that could not be kept.
    Optional<String> find(Place place) {
        return Optional.ofNullable(texts.get(place));
    }

    /// What was typed there cannot be kept.
    void put(Place place, String typed) {
        texts.put(place, typed);
    }

    /// What was typed there is kept.
    void remove(Place place) {
        texts.remove(place);
    }
}
