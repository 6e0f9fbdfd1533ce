package org.tarozi.checklist.file;

import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.QuestionKind.Compliance;
import org.tarozi.checklist.QuestionKind.Information;
import org.tarozi.checklist.QuestionKind.Reply;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what a question is for: `kind`, and either `finding` or `answer` with what belongs to it.
final class KindReader {

    private enum Kind {
        NCQ,
        FGW
    }

    private static final Map<String, Kind> KINDS = Map.of("ncq", Kind.NCQ, "fgw", Kind.FGW);
    private static final Map<String, Reply> REPLIES = Map.of("yes", Reply.YES, "no", Reply.NO);

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
            fields.skip("finding", "answer", "unit", "choices");
            return Optional.empty();
        }
        return switch (kind.orElse(Kind.NCQ)) {
            case NCQ -> compliance(fields);
            case FGW -> information(fields);
        };
    }

    private Optional<QuestionKind> compliance(Fields fields) {
        for (String key : List.of("answer", "unit", "choices")) {
            fields.refuse(key, "finding, since this is a compliance question (kind: ncq)");
        }
        return fields.required("finding", node -> values.oneOf(node, REPLIES)).map(Compliance::new);
    }

    private Optional<QuestionKind> information(Fields fields) {
        fields.refuse("finding", "answer, since this question is for information (kind: fgw)");
        return new AnswerFormReader(draft).read(fields, "answer").map(Information::new);
    }
}
