package org.tarozi.ui;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.FieldState;
import org.tarozi.change.Group;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Visibility;
import org.tarozi.job.Disputes;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// How far a visit is.
///
/// @param answered questions that are asked in this factory and have an answer that counts
/// @param asked questions that are asked in this factory; 0 where the checklist is not here
/// @param silenced questions that are not asked in this factory and that somebody answered
/// @param gaps what its questions lack, as far as it is in the programme
public record VisitProgress(
        int answered, int asked, int nonCompliances, Set<QuestionId> silenced, Gaps gaps) {

    public VisitProgress {
        silenced = Set.copyOf(silenced);
    }

    /// Of a visit whose checklist is not here.
    public static final VisitProgress UNKNOWN = new VisitProgress(0, 0, 0, Set.of(), Gaps.NONE);

    /// What was written down of a visit.
    ///
    /// @param information the answers that are no results
    public record Written(Assessment assessment, Map<QuestionId, String> information, Group group) {

        /// The results that count, by question.
        private Map<QuestionId, AnswerCode> results(List<Question> questions) {
            Map<QuestionId, AnswerCode> results = new HashMap<>();
            for (int ordinal = 0; ordinal < questions.size(); ordinal++) {
                Question question = questions.get(ordinal);
                AnswerCode code = assessment.answers().at(ordinal);
                if (question.isCompliance()
                        && code != AnswerCode.NOT_ASSESSED
                        && code != AnswerCode.IN_CONFLICT) {
                    results.put(question.id(), code);
                }
            }
            return results;
        }

        private FieldState state(QuestionId question, OfAnswer field) {
            return group.state(AssessmentPart.answer(question), field.key());
        }

        private String text(QuestionId question, OfAnswer field) {
            return state(question, field).value().display();
        }

        /// Whether anybody answered it. Of what is not asked the result that counts is that it is
        /// not applicable, whether anybody did or not.
        private boolean isAnswered(QuestionId question) {
            return information.containsKey(question) || !text(question, OfAnswer.RESULT).isEmpty();
        }

        private boolean isFlagged(QuestionId question) {
            return !text(question, OfAnswer.FLAG).isEmpty();
        }

        /// Whether people differ about an answer, or a photo or file of its question.
        private Predicate<QuestionId> inConflict() {
            Set<String> contested = Disputes.ofPhotos(group).keySet();
            return question -> contested.contains(question.value()) || isInConflict(question);
        }

        private boolean isInConflict(QuestionId question) {
            return Arrays.stream(OfAnswer.values())
                    .anyMatch(field -> state(question, field) instanceof FieldState.Disputed);
        }

        /// Whether somebody wrote what was found, and nobody another thing.
        private boolean isDescribed(QuestionId question) {
            return !text(question, OfAnswer.FINDING).isBlank();
        }

        /// Whether nobody said how what was found was established.
        private boolean isUnestablished(QuestionId question) {
            return !(state(question, OfAnswer.METHODS) instanceof FieldState.Disputed)
                    && text(question, OfAnswer.METHODS).isEmpty();
        }

        /// Whether it affects more workers than the factory has.
        private boolean isTooMany(QuestionId question, Factory factory) {
            return Doubts.isTooMany(
                    text(question, OfAnswer.WORKERS_AFFECTED), factory.workforce().total());
        }

        /// Whether nobody wrote what was found; what people differ about was written.
        private boolean isUndescribed(QuestionId question) {
            return !(state(question, OfAnswer.FINDING) instanceof FieldState.Disputed)
                    && text(question, OfAnswer.FINDING).isBlank();
        }
    }

    /// That of a visit to a factory.
    public static VisitProgress of(Release release, Factory factory, Written written) {
        List<Question> questions = release.questions();
        Map<QuestionId, AnswerCode> results = written.results(questions);
        Map<QuestionId, String> answers = new HashMap<>(written.information());
        results.forEach((question, code) -> answers.put(question, code.key()));
        Set<QuestionId> hidden = Visibility.hidden(release, factory.profile(), answers);
        List<QuestionId> asked =
                questions.stream().map(Question::id).filter(one -> !hidden.contains(one)).toList();
        answers.keySet().removeAll(hidden);
        List<QuestionId> nonCompliances =
                answers.keySet().stream()
                        .filter(one -> results.get(one) == AnswerCode.NON_COMPLIANT)
                        .toList();
        List<QuestionId> others =
                questions.stream()
                        .filter(Question::isCompliance)
                        .map(Question::id)
                        .filter(one -> !hidden.contains(one))
                        .filter(one -> results.get(one) != AnswerCode.NON_COMPLIANT)
                        .toList();
        Set<QuestionId> silenced =
                hidden.stream().filter(written::isAnswered).collect(Collectors.toSet());
        return new VisitProgress(
                answers.size(),
                asked.size(),
                nonCompliances.size(),
                silenced,
                Gaps.NONE
                        .with(Gap.OPEN, asked.size() - answers.size())
                        .with(Gap.UNDESCRIBED, count(nonCompliances, written::isUndescribed))
                        .with(Gap.UNREPORTED, count(others, written::isDescribed))
                        .with(Gap.UNESTABLISHED, count(nonCompliances, written::isUnestablished))
                        .with(
                                Gap.TOO_MANY,
                                count(nonCompliances, one -> written.isTooMany(one, factory)))
                        .with(Gap.IMPROBABLE, improbable(questions, answers))
                        .with(Gap.UNASKED, silenced.size())
                        .with(Gap.FLAGGED, count(asked, written::isFlagged))
                        .with(Gap.IN_CONFLICT, count(asked, written.inConflict())));
    }

    private static int improbable(List<Question> questions, Map<QuestionId, String> answers) {
        return (int)
                questions.stream()
                        .filter(one -> Doubts.isImprobable(one, answers.getOrDefault(one.id(), "")))
                        .count();
    }

    private static int count(Collection<QuestionId> questions, Predicate<QuestionId> which) {
        return (int) questions.stream().filter(which).count();
    }
}
