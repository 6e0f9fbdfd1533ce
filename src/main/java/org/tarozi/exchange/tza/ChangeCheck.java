package org.tarozi.exchange.tza;

import org.tarozi.assessment.Field;
import org.tarozi.change.Change;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.util.Optional;

/// Holds the values of changes against the forms of the fields this program knows. Other fields may
/// hold anything.
final class ChangeCheck {

    private static final String ASSESSMENT = "assessment/";

    private ChangeCheck() {}

    /// What is wrong with a change, as a sentence.
    static Optional<String> problem(Change change) {
        if (change.value() instanceof Value.Cleared) {
            return Optional.empty();
        }
        return field(change.subject(), change.field())
                .filter(field -> !field.form().accepts().test(change.value().display()))
                .map(
                        field ->
                                "the "
                                        + field.key()
                                        + " of "
                                        + change.subject()
                                        + " is \""
                                        + brief(change.value().display())
                                        + "\"; "
                                        + field.form().expected()
                                        + " is expected");
    }

    private static Optional<? extends Field> field(Subject subject, String key) {
        String path = subject.path();
        int part = path.indexOf('/', path.indexOf('/') + 1) + 1;
        if (part > 0) {
            return path.startsWith(ASSESSMENT) ? ofPart(path, part, key) : Optional.empty();
        }
        if (path.startsWith(ASSESSMENT)) {
            return Field.find(Field.OfAssessment.values(), key);
        }
        return path.startsWith("factory/")
                ? Field.find(Field.OfFactory.values(), key)
                : Optional.empty();
    }

    /// @param part where the path relative to the assessment begins
    private static Optional<? extends Field> ofPart(String path, int part, String key) {
        int last = path.lastIndexOf('/');
        if (path.startsWith("answer/", part) && last == part + "answer".length()) {
            return Field.find(Field.OfAnswer.values(), key);
        }
        return path.startsWith("evidence/", part) && last == part + "evidence".length()
                ? Field.find(Field.OfEvidence.values(), key)
                : Optional.empty();
    }

    private static String brief(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
