package org.tarozi.checklist;

import org.tarozi.checklist.QuestionKind.AnswerType;
import org.tarozi.checklist.QuestionKind.Choice;
import org.tarozi.checklist.QuestionKind.Compliance;
import org.tarozi.checklist.QuestionKind.Information;
import org.tarozi.checklist.QuestionKind.Reply;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what a question is for: `kind`, and either `finding` or `answer` and `choices`.
final class KindReader {

    private enum Kind {
        NCQ,
        FGW
    }

    private static final Map<String, Kind> KINDS = Map.of("ncq", Kind.NCQ, "fgw", Kind.FGW);
    private static final Map<String, Reply> REPLIES = Map.of("yes", Reply.YES, "no", Reply.NO);
    private static final Map<String, AnswerType> ANSWERS =
            Map.of(
                    "text", AnswerType.TEXT,
                    "number", AnswerType.NUMBER,
                    "choice", AnswerType.CHOICE);

    private final Draft draft;
    private final Values values;

    KindReader(Draft draft) {
        this.draft = draft;
        this.values = new Values(draft.problems());
    }

    /// A question without `kind` is a compliance question.
    Optional<QuestionKind> read(Fields fields) {
        Optional<Kind> kind = fields.optional("kind", node -> values.oneOf(node, KINDS));
        if (fields.has("kind") && kind.isEmpty()) {
            skip(fields, List.of("finding", "answer", "choices"));
            return Optional.empty();
        }
        return switch (kind.orElse(Kind.NCQ)) {
            case NCQ -> compliance(fields);
            case FGW -> information(fields);
        };
    }

    private Optional<QuestionKind> compliance(Fields fields) {
        refuse(fields, "answer", "finding, since this is a compliance question (kind: ncq)");
        refuse(fields, "choices", "finding, since this is a compliance question (kind: ncq)");
        return fields.required("finding", node -> values.oneOf(node, REPLIES)).map(Compliance::new);
    }

    private Optional<QuestionKind> information(Fields fields) {
        refuse(fields, "finding", "answer, since this question is for information (kind: fgw)");
        Optional<AnswerType> answer =
                fields.required("answer", node -> values.oneOf(node, ANSWERS));
        ChoicesReader reader = new ChoicesReader(draft);
        if (answer.isPresent() && answer.get() != AnswerType.CHOICE) {
            refuse(fields, "choices", "no choices, or answer: choice");
            return answer.map(type -> new Information(type, List.of()));
        }
        if (answer.isEmpty()) {
            skip(fields, List.of("choices"));
            return Optional.empty();
        }
        List<Choice> choices = reader.read(fields);
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Information(AnswerType.CHOICE, choices));
    }

    private void refuse(Fields fields, String key, String expected) {
        if (fields.has(key)) {
            draft.problems().error(fields.placeOf(key), "the key " + key, expected);
        }
        skip(fields, List.of(key));
    }

    private static void skip(Fields fields, List<String> keys) {
        keys.forEach(key -> fields.optional(key, Optional::of));
    }
}
