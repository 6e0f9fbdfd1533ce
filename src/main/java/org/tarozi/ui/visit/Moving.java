package org.tarozi.ui.visit;

import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.text.Texts;
import org.tarozi.ui.Notice;
import org.tarozi.ui.Steps;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Says what was taken back or made again, where that is not seen at a glance.
///
/// @param before the question that was looked at
record Moving(Texts texts, VisitContent now, Optional<QuestionId> before) {

    /// What changes its looks beside the question.
    private static final Set<OfAnswer> SEEN =
            EnumSet.of(OfAnswer.RESULT, OfAnswer.FLAG, OfAnswer.METHODS);

    /// @param again whether it was made again
    Optional<Notice> told(Steps.Moved step, boolean again) {
        if (step.isOfAll()) {
            return Optional.of(
                    Notice.done(texts.say(again ? VisitText.RESTORED : VisitText.IN_TRASH_AGAIN)));
        }
        Optional<QuestionId> id = step.question();
        Optional<Question> hidden = id.flatMap(now::hidden);
        if (hidden.isPresent()) {
            return hidden.map(one -> Notice.refused(changedUnseen(one)));
        }
        Optional<OfAnswer> field = Field.find(OfAnswer.values(), step.field());
        if (id.equals(before) && field.filter(SEEN::contains).isPresent()) {
            return Optional.empty();
        }
        VisitText text = again ? VisitText.MADE_AGAIN : VisitText.TAKEN_BACK;
        String what = field.map(one -> texts.say(VisitWords.of(one))).orElse(ofPhoto(step.field()));
        return now.asked().stream()
                .filter(one -> id.equals(Optional.of(one.id())))
                .findFirst()
                .map(one -> Notice.done(texts.say(text, now.number(one), what)));
    }

    /// What it shows, or the photo itself.
    private String ofPhoto(String field) {
        String photos = texts.say(VisitText.PHOTOS);
        return field.equals(OfEvidence.CAPTION.key())
                ? photos + " – " + texts.say(VisitText.PHOTO_CAPTION)
                : photos;
    }

    private String changedUnseen(Question one) {
        String words = one.text().in(texts.language().tag());
        return texts.say(VisitText.CHANGED_UNSEEN, now.number(one), words);
    }
}
