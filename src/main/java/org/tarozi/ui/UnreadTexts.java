package org.tarozi.ui;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Subject;
import org.tarozi.checklist.QuestionId;
import org.tarozi.job.Subjects;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What was typed into answers and cannot be kept as it stands, such as a number in letters. It
/// stays where it was typed until somebody mends it, and is no part of the visit.
public record UnreadTexts(Drafts drafts) {

    private static final String MARK = "unread";
    private static final String TEXT = "text";

    /// Where something was typed.
    public record Place(AssessmentId visit, QuestionId question, OfAnswer field) {

        private static final int WORDS = 4;

        private String key() {
            return String.join(" ", MARK, visit.toString(), question.value(), field.key());
        }

        private static Optional<Place> find(String key) {
            String[] words = key.split(" ", WORDS);
            if (words.length < WORDS || !words[0].equals(MARK)) {
                return Optional.empty();
            }
            try {
                AssessmentId visit = AssessmentId.of(words[1]);
                QuestionId question = new QuestionId(words[2]);
                return Arrays.stream(OfAnswer.values())
                        .filter(field -> field.key().equals(words[3]))
                        .map(field -> new Place(visit, question, field))
                        .findFirst();
            } catch (IllegalArgumentException e) {
                return Optional.empty(); // somebody edited it
            }
        }

        /// The answer it was typed into.
        public Subject answer() {
            return Subjects.of(visit).at(AssessmentPart.answer(question));
        }
    }

    /// Those of an open programme.
    public static UnreadTexts of(Sights sights) {
        return new UnreadTexts(Drafts.in(sights));
    }

    /// What stands there that could not be kept.
    public Optional<String> find(Place place) {
        return drafts.find(place.key()).map(texts -> texts.get(TEXT));
    }

    /// What was typed there cannot be kept.
    public void put(Place place, String typed) {
        drafts.keep(place.key(), Map.of(TEXT, typed));
    }

    /// What was typed there is kept.
    public void remove(Place place) {
        drafts.forget(place.key());
    }

    /// Where such texts stand, in the order of their keys.
    public List<Place> places() {
        return drafts.all().get().keySet().stream()
                .sorted()
                .flatMap(key -> Place.find(key).stream())
                .toList();
    }

    /// The questions of a visit in whose answers one stands.
    public Set<QuestionId> in(AssessmentId visit) {
        return places().stream()
                .filter(place -> place.visit().equals(visit))
                .map(Place::question)
                .collect(Collectors.toSet());
    }
}
