package org.tarozi.ui.visit;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.checklist.Question;
import org.tarozi.ui.Destination;

/// Which questions are listed.
enum QuestionFilter {
    /// Those of the chosen compliance point.
    POINT,
    OPEN,
    NON_COMPLIANT,
    UNDESCRIBED,
    /// Those in whose answer something stands that is no number or day.
    UNREAD,
    /// Findings that affect more workers than the factory has.
    TOO_MANY,
    /// Those that were answered and are not asked any more, because of what was said elsewhere.
    UNASKED,
    FLAGGED,
    IN_CONFLICT,
    /// What has to be done before the team leaves the factory.
    BEFORE_LEAVING;

    static QuestionFilter of(Destination.Visit.Listing listing) {
        return switch (listing) {
            case USUAL -> POINT;
            case OPEN -> OPEN;
            case UNDESCRIBED -> UNDESCRIBED;
            case UNREAD -> UNREAD;
            case TOO_MANY -> TOO_MANY;
            case UNASKED -> UNASKED;
            case FLAGGED -> FLAGGED;
            case IN_CONFLICT -> IN_CONFLICT;
        };
    }

    /// Whether it lists questions too that are not asked in this factory.
    boolean isOfUnasked() {
        return this == UNASKED || this == UNREAD;
    }

    /// Whether a question is listed by a filter that looks at the whole checklist.
    boolean takes(VisitContent content, Question question) {
        Answer answer = content.answer(question.id());
        return switch (this) {
            case POINT -> true;
            case OPEN -> content.isOpen(question);
            case NON_COMPLIANT -> content.isFinding(question);
            case UNDESCRIBED -> content.isUndescribed(question);
            case UNREAD -> content.isUnread(question);
            case TOO_MANY -> content.isTooMany(question);
            case UNASKED -> content.isUnasked(question);
            case FLAGGED -> content.isFlagged(question);
            case IN_CONFLICT -> answer.isInConflict();
            case BEFORE_LEAVING ->
                    content.isOpen(question)
                            || answer.isInConflict()
                            || answer.isFlagged()
                            || content.isUnread(question)
                            || content.isTooMany(question)
                            || isThin(content, question);
        };
    }

    /// A finding that nobody described, or that nobody said how it was established.
    private static boolean isThin(VisitContent content, Question question) {
        Answer answer = content.answer(question.id());
        return content.isFinding(question)
                && (answer.text(OfAnswer.FINDING).isBlank()
                        || answer.text(OfAnswer.METHODS).isEmpty());
    }
}
