package org.tarozi.ui.visit;

import org.tarozi.assessment.AnswerCode;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Finding;
import org.tarozi.checklist.Lineage;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.store.Programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the visit before this one found on a question.
///
/// @param finding its words; blank where there are none
record Earlier(LocalDate day, AnswerCode code, String finding) {

    /// What the latest visit of the same factory before this one found, by the lineage of its
    /// questions; nothing where this is the first.
    static Map<Lineage, Earlier> of(Programme programme, AssessmentId visit) {
        AssessmentSet set = programme.assessments();
        return set.assessments().stream()
                .filter(one -> one.id().equals(visit))
                .findFirst()
                .flatMap(now -> before(set, now))
                .map(before -> answers(programme, set, before))
                .orElse(Map.of());
    }

    private static Optional<Assessment> before(AssessmentSet set, Assessment now) {
        LocalDate today = now.visit().start().orElse(LocalDate.MAX);
        return set.assessments().stream()
                .filter(one -> now.factory().isPresent() && one.factory().equals(now.factory()))
                .filter(one -> one.visit().live() && one.release().isPresent())
                .filter(one -> one.visit().start().filter(today::isAfter).isPresent())
                .max(Comparator.comparing(one -> one.visit().start().orElseThrow()));
    }

    private static Map<Lineage, Earlier> answers(
            Programme programme, AssessmentSet set, Assessment before) {
        Release release = set.releases().get(before.release().orElseThrow());
        if (release == null) {
            return Map.of();
        }
        Map<QuestionId, String> texts = new HashMap<>();
        for (Finding finding : programme.findings(before.id())) {
            texts.put(finding.question(), finding.text().orElse(""));
        }
        LocalDate day = before.visit().start().orElseThrow();
        Map<Lineage, Earlier> answers = new HashMap<>();
        List<Question> questions = release.questions();
        for (int at = 0; at < questions.size(); at++) {
            AnswerCode code = before.answers().at(at);
            if (questions.get(at).isCompliance() && code != AnswerCode.NOT_ASSESSED) {
                answers.put(
                        questions.get(at).lineage(),
                        new Earlier(day, code, texts.getOrDefault(questions.get(at).id(), "")));
            }
        }
        return answers;
    }
}
