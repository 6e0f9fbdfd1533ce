package org.tarozi.exchange.tza;

import org.tarozi.assessment.Field;
import org.tarozi.change.Change;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.util.Optional;

/// Holds the values of changes against the forms of the fields this program knows. Other fields may
/// hold anything.
final class ChangeCheck {

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
        String[] parts = subject.path().split("/");
        if (parts.length == 2) {
            return switch (parts[0]) {
                case "factory" -> Field.find(Field.OfFactory.values(), key);
                case "assessment" -> Field.find(Field.OfAssessment.values(), key);
                default -> Optional.empty();
            };
        }
        if (parts.length == 4 && parts[0].equals("assessment")) {
            return switch (parts[2]) {
                case "answer" -> Field.find(Field.OfAnswer.values(), key);
                case "evidence" -> Field.find(Field.OfEvidence.values(), key);
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    private static String brief(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
