package org.tarozi.ui.visit;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.VisitState;
import org.tarozi.change.Origin;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Lineage;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.ui.Doubts;
import org.tarozi.ui.Gap;
import org.tarozi.ui.Gaps;
import org.tarozi.ui.VisitSeal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/// Everything the screen shows of one visit at one moment.
///
/// @param answers what anybody wrote, by question
/// @param hidden the questions that are not asked in this factory, whose answers stay all the same
/// @param unread those in whose answer something stands that could not be kept
/// @param earlier what the visit before this one found, by the lineage of its questions
record VisitContent(
        Heading heading,
        Release release,
        Map<QuestionId, Answer> answers,
        Set<QuestionId> hidden,
        Set<QuestionId> unread,
        Map<Lineage, Earlier> earlier) {

    VisitContent {
        answers = Map.copyOf(answers);
        hidden = Set.copyOf(hidden);
        unread = Set.copyOf(unread);
        earlier = Map.copyOf(earlier);
    }

    /// The same with questions in whose answer something stands that could not be kept.
    VisitContent withUnread(Set<QuestionId> unread) {
        return new VisitContent(heading, release, answers, hidden, unread, earlier);
    }

    /// The same beside what the visit before it found.
    VisitContent withEarlier(Map<Lineage, Earlier> earlier) {
        return new VisitContent(heading, release, answers, hidden, unread, earlier);
    }

    /// What the visit is.
    ///
    /// @param factory empty where nobody said it, or people disagree
    /// @param name the factory's name; blank where it has none
    /// @param workers how many work there, where that is known
    /// @param start the first day, as in files; blank where nobody said it
    /// @param end the last day, alike
    /// @param finished the word of the team that it is finished; empty where it is not
    /// @param signed whether it is signed off, so that a change needs a decision
    /// @param trash what of it lies in the trash
    /// @param disputed the fields of the visit itself that people differ about
    record Heading(
            Optional<FactoryId> factory,
            String name,
            OptionalInt workers,
            String start,
            String end,
            String cycle,
            Optional<Origin> finished,
            boolean signed,
            Trash trash,
            Set<String> disputed) {

        Heading {
            disputed = Set.copyOf(disputed);
        }

        /// Whether the team is finished.
        boolean done() {
            return finished.isPresent();
        }

        /// What keeps it from being changed, wherever it lies.
        VisitSeal seal() {
            return trash == Trash.NOTHING
                    ? VisitSeal.of(done() ? VisitState.DONE : VisitState.OPEN)
                    : VisitSeal.IN_TRASH;
        }
    }

    /// What lies in the trash, so that nothing of the visit counts.
    enum Trash {
        NOTHING,
        VISIT,
        /// Its factory, and all visits with it.
        FACTORY
    }

    /// How far some questions are.
    ///
    /// @param asked without those that are hidden
    /// @param conflicts how many fields of the questions wait for a decision
    /// @param inConflict how many questions have such a field
    record Tally(int answered, int asked, int findings, int conflicts, int inConflict) {

        /// Whether nothing is left to answer.
        boolean isComplete() {
            return answered == asked;
        }

        double part() {
            return asked == 0 ? 1 : (double) answered / asked;
        }
    }

    Answer answer(QuestionId question) {
        return answers.getOrDefault(question, Answer.NONE);
    }

    boolean isAsked(Question question) {
        return !hidden.contains(question.id());
    }

    /// The question with an id, if it is not asked in this factory.
    Optional<Question> hidden(QuestionId id) {
        return release.questions().stream()
                .filter(one -> one.id().equals(id) && !isAsked(one))
                .findFirst();
    }

    /// The questions that are asked in this factory.
    List<Question> asked() {
        return release.questions().stream().filter(this::isAsked).toList();
    }

    /// The number of a question: that of its cluster, of its point, and its own.
    String number(Question question) {
        return release.number(question.id()).orElseThrow();
    }

    /// Its place in the checklist.
    int ordinal(Question question) {
        return release.ordinal(question.id()).orElseThrow();
    }

    /// Its compliance point.
    CompliancePoint point(Question question) {
        return release.pointAt(ordinal(question));
    }

    /// Whether a question has its result, or its information.
    boolean isAnswered(Question question) {
        Answer answer = answer(question.id());
        return question.isCompliance()
                ? answer.code() != AnswerCode.NOT_ASSESSED
                        && answer.code() != AnswerCode.IN_CONFLICT
                : !answer.text(OfAnswer.VALUE).isEmpty();
    }

    /// Whether it is asked and has no result yet.
    boolean isOpen(Question question) {
        return isAsked(question) && !isAnswered(question);
    }

    boolean isFinding(Question question) {
        return isAsked(question) && answer(question.id()).code() == AnswerCode.NON_COMPLIANT;
    }

    /// What the visit before this one found on a question.
    Optional<Earlier> earlier(Question question) {
        return Optional.ofNullable(earlier.get(question.lineage()));
    }

    /// Whether it is asked and the visit before this one found it non-compliant.
    boolean isFindingOfLastTime(Question question) {
        return isAsked(question)
                && earlier(question)
                        .filter(before -> before.code() == AnswerCode.NON_COMPLIANT)
                        .isPresent();
    }

    /// Whether nobody wrote what was found. What people differ about was written.
    boolean isUndescribed(Question question) {
        Answer answer = answer(question.id());
        return isFinding(question)
                && answer.text(OfAnswer.FINDING).isBlank()
                && answer.voices(OfAnswer.FINDING).isEmpty();
    }

    /// Whether somebody wrote what was found, and no answer says that anything was.
    boolean isUnreported(Question question) {
        return isAsked(question)
                && question.isCompliance()
                && !isFinding(question)
                && !answer(question.id()).text(OfAnswer.FINDING).isBlank();
    }

    /// Whether nobody said how what was found was established.
    boolean isUnestablished(Question question) {
        Answer answer = answer(question.id());
        return isFinding(question)
                && answer.text(OfAnswer.METHODS).isEmpty()
                && answer.voices(OfAnswer.METHODS).isEmpty();
    }

    /// Whether something stands in its answer that could not be kept, asked or not.
    boolean isUnread(Question question) {
        return unread.contains(question.id());
    }

    /// Whether it was answered and is not asked any more: its answer is kept and does not count.
    boolean isUnasked(Question question) {
        return !isAsked(question) && isAnswered(question);
    }

    /// Whether it is asked and somebody wanted to come back to it.
    boolean isFlagged(Question question) {
        return isAsked(question) && answer(question.id()).isFlagged();
    }

    /// Whether it affects more workers than the factory has.
    boolean isTooMany(Question question) {
        return isFinding(question)
                && Doubts.isTooMany(
                        answer(question.id()).text(OfAnswer.WORKERS_AFFECTED), heading.workers());
    }

    /// Whether it is asked and answered with a number that is hardly possible.
    boolean isImprobable(Question question) {
        return isAsked(question)
                && Doubts.isImprobable(question, answer(question.id()).text(OfAnswer.VALUE));
    }

    /// What it still lacks.
    Gaps gaps(LocalDate today) {
        return Gaps.NONE
                .beginning(Doubts.ahead(heading.start(), today))
                .with(Gap.OPEN, count(this::isOpen))
                .with(Gap.UNDESCRIBED, count(this::isUndescribed))
                .with(Gap.UNREPORTED, count(this::isUnreported))
                .with(Gap.UNESTABLISHED, count(this::isUnestablished))
                .with(Gap.UNREAD, count(this::isUnread))
                .with(Gap.TOO_MANY, count(this::isTooMany))
                .with(Gap.IMPROBABLE, count(this::isImprobable))
                .with(Gap.UNASKED, count(this::isUnasked))
                .with(Gap.FLAGGED, count(this::isFlagged))
                .with(Gap.IN_CONFLICT, count(this::isInConflict));
    }

    private boolean isInConflict(Question question) {
        return isAsked(question) && answer(question.id()).isInConflict();
    }

    private int count(Predicate<Question> which) {
        return (int) release.questions().stream().filter(which).count();
    }

    Tally tally(CompliancePoint point) {
        return tally(point.questions());
    }

    Tally tally(Collection<Question> questions) {
        int answered = 0;
        int asked = 0;
        int findings = 0;
        int conflicts = 0;
        int inConflict = 0;
        for (Question question : questions) {
            if (isAsked(question)) {
                asked++;
                answered += isAnswered(question) ? 1 : 0;
                findings += isFinding(question) ? 1 : 0;
                conflicts += answer(question.id()).conflicts();
                inConflict += answer(question.id()).isInConflict() ? 1 : 0;
            }
        }
        return new Tally(answered, asked, findings, conflicts, inConflict);
    }
}
