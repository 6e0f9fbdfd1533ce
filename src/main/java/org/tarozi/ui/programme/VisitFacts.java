package org.tarozi.ui.programme;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.VisitState;
import org.tarozi.change.FieldState;
import org.tarozi.change.Group;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Visibility;
import org.tarozi.job.Subjects;
import org.tarozi.store.Programme;
import org.tarozi.ui.Gaps;
import org.tarozi.ui.UnreadTexts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A visit with what its card shows.
///
/// @param fields what was written down of the visit itself, by field; nothing for those in conflict
/// @param disputed its own fields that are in conflict
/// @param signed whether it is signed off, so that nothing of it is changed any more
/// @param records how many records are shown as this visit, because people said so
record VisitFacts(
        Assessment assessment,
        Map<OfAssessment, String> fields,
        Set<OfAssessment> disputed,
        Progress progress,
        boolean signed,
        int records) {

    VisitFacts {
        fields = Map.copyOf(fields);
        disputed = Set.copyOf(disputed);
    }

    /// How far it is.
    ///
    /// @param answered questions that are asked in this factory and have an answer that counts
    /// @param asked questions that are asked in this factory; 0 where the checklist is not here
    /// @param undescribed non-compliances without a finding in words
    /// @param unasked answers to questions that are not asked in this factory any more
    /// @param flagged questions that somebody wanted to come back to
    record Progress(
            int answered,
            int asked,
            int nonCompliances,
            int undescribed,
            int unasked,
            int flagged) {

        int open() {
            return asked - answered;
        }
    }

    /// What it still lacks.
    Gaps gaps(UnreadTexts unread) {
        return new Gaps(
                progress.open(),
                progress.undescribed(),
                unread.in(assessment.id()).size(),
                progress.unasked(),
                progress.flagged());
    }

    /// Reads one.
    static VisitFacts of(
            Programme programme,
            Optional<Release> release,
            Factory factory,
            Assessment assessment) {
        Group group = programme.group(Subjects.of(assessment.id()));
        Map<OfAssessment, String> fields = new HashMap<>();
        for (OfAssessment field : OfAssessment.values()) {
            String text = group.state("", field.key()).value().display();
            if (!text.isEmpty() && field.form().accepts().test(text)) {
                fields.put(field, text);
            }
        }
        Map<QuestionId, String> information = programme.information(assessment.id());
        return new VisitFacts(
                assessment,
                fields,
                disputed(group),
                release.map(asked -> progress(asked, factory, assessment, information, group))
                        .orElse(new Progress(0, 0, 0, 0, 0, 0)),
                group.members().stream().allMatch(member -> member.signOff().isGiven()),
                group.members().size());
    }

    private static Set<OfAssessment> disputed(Group group) {
        return Set.copyOf(
                Arrays.stream(OfAssessment.values())
                        .filter(
                                field ->
                                        group.state("", field.key()) instanceof FieldState.Disputed)
                        .toList());
    }

    private static Progress progress(
            Release release,
            Factory factory,
            Assessment assessment,
            Map<QuestionId, String> information,
            Group group) {
        List<Question> questions = release.questions();
        Map<QuestionId, String> answers = new HashMap<>(information);
        List<QuestionId> nonCompliances = new ArrayList<>();
        for (int ordinal = 0; ordinal < questions.size(); ordinal++) {
            Question question = questions.get(ordinal);
            AnswerCode code = assessment.answers().at(ordinal);
            if (question.isCompliance()
                    && code != AnswerCode.NOT_ASSESSED
                    && code != AnswerCode.IN_CONFLICT) {
                answers.put(question.id(), code.key());
                if (code == AnswerCode.NON_COMPLIANT) {
                    nonCompliances.add(question.id());
                }
            }
        }
        Set<QuestionId> hidden = Visibility.hidden(release, factory.profile(), answers);
        int all = answers.size();
        answers.keySet().removeAll(hidden);
        nonCompliances.removeAll(hidden);
        return new Progress(
                answers.size(),
                questions.size() - hidden.size(),
                nonCompliances.size(),
                (int) nonCompliances.stream().filter(one -> !isDescribed(group, one)).count(),
                all - answers.size(),
                (int)
                        questions.stream()
                                .map(Question::id)
                                .filter(one -> !hidden.contains(one) && isFlagged(group, one))
                                .count());
    }

    private static boolean isFlagged(Group group, QuestionId question) {
        FieldState flag = group.state(AssessmentPart.answer(question), OfAnswer.FLAG.key());
        return !flag.value().display().isEmpty();
    }

    /// Whether somebody wrote what was found; what people differ about was written.
    private static boolean isDescribed(Group group, QuestionId question) {
        FieldState finding = group.state(AssessmentPart.answer(question), OfAnswer.FINDING.key());
        return finding instanceof FieldState.Disputed || !finding.value().display().isBlank();
    }

    String text(OfAssessment field) {
        return fields.getOrDefault(field, "");
    }

    Optional<LocalDate> end() {
        return Optional.ofNullable(fields.get(OfAssessment.END_DATE)).map(LocalDate::parse);
    }

    Optional<Field.Access> access() {
        return Arrays.stream(Field.Access.values())
                .filter(one -> Kept.key(one).equals(text(OfAssessment.ACCESS)))
                .findFirst();
    }

    boolean done() {
        return state() == VisitState.DONE;
    }

    VisitState state() {
        return assessment.visit().state();
    }

    boolean live() {
        return assessment.visit().live();
    }
}
