package org.tarozi.checklist.file;

import org.tarozi.checklist.AnswerForm.Choice;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.yaml.Place;
import org.tarozi.checklist.yaml.YamlNode;
import org.tarozi.checklist.yaml.YamlNode.Scalar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the allowed replies of a question or a profile field.
final class ChoicesReader {

    private final Draft draft;
    private final Values values;
    private final WordingReader wordings;

    ChoicesReader(Draft draft) {
        this.draft = draft;
        this.values = new Values(draft.problems());
        this.wordings = new WordingReader(draft);
    }

    List<Choice> read(Fields fields) {
        Map<String, Place> seen = new HashMap<>();
        return fields.requiredList("choices", node -> choice(node, seen, wordings::whole));
    }

    /// Further languages for choices that stand in another file.
    List<Choice> additions(Fields fields) {
        Map<String, Place> seen = new HashMap<>();
        return fields.list("choices", node -> choice(node, seen, wordings::addition));
    }

    private Optional<Choice> choice(
            YamlNode node, Map<String, Place> seen, NodeParser<Wording> wording) {
        Optional<Fields> item = Fields.of(node, "a choice", draft.problems());
        return item.flatMap(
                fields -> {
                    Optional<Scalar> id = fields.required("id", values::id);
                    Optional<Wording> text = fields.required("text", wording);
                    fields.close();
                    id.ifPresent(name -> refuseSecond(name, seen));
                    return id.flatMap(name -> text.map(words -> new Choice(name.text(), words)));
                });
    }

    private void refuseSecond(Scalar id, Map<String, Place> seen) {
        Place first = seen.putIfAbsent(id.text(), id.place());
        if (first != null) {
            values.refuse(id, "each choice once; the first is in line " + first.line());
        }
    }
}
