package org.tarozi.checklist.file;

import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.AnswerForm.Choice;
import org.tarozi.checklist.AnswerForm.Type;
import org.tarozi.checklist.Wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what is written down for information: the type, and `unit` or `choices` where it has them.
final class AnswerFormReader {

    private static final Map<String, Type> TYPES =
            Stream.of(Type.values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    type -> type.name().toLowerCase(Locale.ROOT), type -> type));

    private final Draft draft;
    private final Values values;

    AnswerFormReader(Draft draft) {
        this.draft = draft;
        this.values = new Values(draft.problems());
    }

    /// @param key the key the type stands under
    Optional<AnswerForm> read(Fields fields, String key) {
        Optional<Type> type = fields.required(key, node -> values.oneOf(node, TYPES));
        if (type.isEmpty()) {
            fields.skip("unit", "choices");
            return Optional.empty();
        }
        Optional<Wording> unit = unit(fields, key, type.get());
        List<Choice> choices = choices(fields, key, type.get());
        return type.get().hasChoices() && choices.isEmpty()
                ? Optional.empty()
                : type.map(known -> new AnswerForm(known, unit, choices));
    }

    private Optional<Wording> unit(Fields fields, String key, Type type) {
        if (type != Type.NUMBER) {
            fields.refuse("unit", "it only for " + key + ": number");
            return Optional.empty();
        }
        return fields.optional("unit", new WordingReader(draft)::whole);
    }

    private List<Choice> choices(Fields fields, String key, Type type) {
        if (!type.hasChoices()) {
            fields.refuse("choices", "it only for " + key + ": choice or multiple_choice");
            return List.of();
        }
        return new ChoicesReader(draft).read(fields);
    }
}
