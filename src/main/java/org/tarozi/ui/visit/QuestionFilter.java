package org.tarozi.ui.visit;

import org.tarozi.checklist.Question;
import org.tarozi.ui.Destination;

import java.util.Arrays;
import java.util.List;

/// Which questions are listed.
enum QuestionFilter {
    /// Those of the chosen compliance point.
    POINT,
    /// What has to be done before the team leaves the factory.
    BEFORE_LEAVING,
    OPEN,
    NON_COMPLIANT,
    /// Those that the visit before this one found non-compliant, whatever is answered now.
    NON_COMPLIANT_LAST_TIME,
    UNDESCRIBED,
    /// Those that somebody described and that are no non-compliances.
    UNREPORTED,
    /// Non-compliances of which nobody said how they were established.
    UNESTABLISHED,
    /// Those in whose answer something stands that is no number or day.
    UNREAD,
    /// Findings that affect more workers than the factory has.
    TOO_MANY,
    /// Those with a number that is hardly possible.
    IMPROBABLE,
    /// Those that were answered and are not asked any more, because of what was said elsewhere.
    UNASKED,
    FLAGGED,
    IN_CONFLICT;

    private static final List<QuestionFilter> LACKS =
            List.of(UNREAD, TOO_MANY, IMPROBABLE, UNREPORTED, UNDESCRIBED, UNESTABLISHED);

    static QuestionFilter of(Destination.Visit.Listing listing) {
        return switch (listing) {
            case USUAL -> POINT;
            case OPEN -> OPEN;
            case UNDESCRIBED -> UNDESCRIBED;
            case UNREPORTED -> UNREPORTED;
            case UNESTABLISHED -> UNESTABLISHED;
            case UNREAD -> UNREAD;
            case TOO_MANY -> TOO_MANY;
            case IMPROBABLE -> IMPROBABLE;
            case UNASKED -> UNASKED;
            case FLAGGED -> FLAGGED;
            case IN_CONFLICT -> IN_CONFLICT;
        };
    }

    /// Those among which one can choose here. What the visit before found is only among them where
    /// it found something, or is chosen already.
    static List<QuestionFilter> offered(VisitModel model) {
        QuestionFilter chosen = model.questions().filter().get();
        boolean found =
                model.content().get().stream()
                        .flatMap(now -> now.asked().stream().filter(now::isFindingOfLastTime))
                        .findAny()
                        .isPresent();
        return Arrays.stream(values())
                .filter(one -> found || one == chosen || one != NON_COMPLIANT_LAST_TIME)
                .toList();
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
            case NON_COMPLIANT_LAST_TIME -> content.isFindingOfLastTime(question);
            case UNDESCRIBED -> content.isUndescribed(question);
            case UNREPORTED -> content.isUnreported(question);
            case UNESTABLISHED -> content.isUnestablished(question);
            case UNREAD -> content.isUnread(question);
            case TOO_MANY -> content.isTooMany(question);
            case IMPROBABLE -> content.isImprobable(question);
            case UNASKED -> content.isUnasked(question);
            case FLAGGED -> content.isFlagged(question);
            case IN_CONFLICT -> answer.isInConflict();
            case BEFORE_LEAVING ->
                    content.isOpen(question)
                            || answer.isInConflict()
                            || answer.isFlagged()
                            || LACKS.stream().anyMatch(lack -> lack.takes(content, question));
        };
    }

    /// What an answer lacks and nothing else shows.
    static List<QuestionFilter> lacks(VisitContent content, Question question) {
        return LACKS.stream().filter(lack -> lack.takes(content, question)).toList();
    }
}
