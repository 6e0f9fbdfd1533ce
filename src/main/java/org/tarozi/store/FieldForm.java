package org.tarozi.store;

import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Form;
import org.tarozi.change.Group;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.file.Checklist;

import java.util.Optional;

/// What the value of a field of a factory, an assessment or a part of one must look like.
final class FieldForm {

    private FieldForm() {}

    /// The form of a field; a text for fields that only a profile or a newer program knows.
    static Form of(Programme programme, Group group, String part, String field) {
        Optional<String> asked =
                field.equals(OfAnswer.VALUE.key())
                        ? AssessmentPart.question(part)
                        : Optional.empty();
        return asked.isPresent()
                ? question(programme, group, asked.get()).map(FieldForm::ofAnswer).orElse(Form.TEXT)
                : Field.at(group.root().at(part).path(), field).map(Field::form).orElse(Form.TEXT);
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
