package org.tarozi.store;

import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.Form;
import org.tarozi.change.Group;
import org.tarozi.checklist.Checklist;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionKind;

import java.util.Optional;

/// What the value of a field of a factory, an assessment or a part of one must look like.
final class FieldForm {

    private static final String ANSWER = "answer/";
    private static final String EVIDENCE = "evidence/";

    private FieldForm() {}

    /// The form of a field; a text for fields that only a profile or a newer program knows.
    static Form of(Programme programme, Group group, String part, String field) {
        if (part.startsWith(ANSWER) && field.equals(OfAnswer.VALUE.key())) {
            return question(programme, group, part.substring(ANSWER.length()))
                    .map(FieldForm::ofAnswer)
                    .orElse(Form.TEXT);
        }
        return known(group, part, field).map(Field::form).orElse(Form.TEXT);
    }

    private static Optional<? extends Field> known(Group group, String part, String field) {
        if (part.startsWith(ANSWER)) {
            return Field.find(OfAnswer.values(), field);
        }
        if (part.startsWith(EVIDENCE)) {
            return Field.find(OfEvidence.values(), field);
        }
        if (!part.isEmpty()) {
            return Optional.empty();
        }
        String root = group.root().path();
        if (root.startsWith("factory/")) {
            return Field.find(OfFactory.values(), field);
        }
        return root.startsWith("assessment/")
                ? Field.find(OfAssessment.values(), field)
                : Optional.empty();
    }

    private static Optional<Question> question(Programme programme, Group group, String id) {
        String fingerprint = group.state("", OfAssessment.CHECKLIST.key()).value().display();
        return programme.checklists().stream()
                .map(Checklist::release)
                .filter(release -> release.fingerprint().hex().equals(fingerprint))
                .flatMap(release -> release.questions().stream())
                .filter(question -> question.id().value().equals(id))
                .findFirst();
    }

    private static Form ofAnswer(Question question) {
        return switch (question.kind()) {
            case QuestionKind.Compliance compliance -> Form.TEXT;
            case QuestionKind.Information(var answer) -> Form.of(answer);
        };
    }
}
