package org.tarozi.exchange.tza;

import org.tarozi.assessment.Field;
import org.tarozi.change.Change;
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
        return Field.at(change.subject().path(), change.field())
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

    private static String brief(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
