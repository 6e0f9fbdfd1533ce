package org.tarozi.checklist.file;

import org.tarozi.checklist.Wording;
import org.tarozi.checklist.yaml.YamlNode;
import org.tarozi.checklist.yaml.YamlNode.Scalar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what an overlay says about existing clusters, points, questions, profile fields and
/// parameters.
final class AmendmentReader {

    private final Draft draft;
    private final Values values;
    private final WordingReader wordings;

    AmendmentReader(Draft draft) {
        this.draft = draft;
        this.values = new Values(draft.problems());
        this.wordings = new WordingReader(draft);
    }

    List<Amendment> read(Fields root) {
        Optional<List<Amendment>> all =
                root.optional(
                        "amend", node -> Fields.of(node, "amend", draft.problems()).map(this::all));
        return all.orElse(List.of());
    }

    private List<Amendment> all(Fields fields) {
        List<Amendment> all = new ArrayList<>();
        all.addAll(fields.list("clusters", node -> amendment(node, this::cluster)));
        all.addAll(fields.list("points", node -> amendment(node, this::point)));
        all.addAll(fields.list("questions", node -> amendment(node, this::question)));
        all.addAll(fields.list("profile", node -> amendment(node, this::profile)));
        all.addAll(fields.list("parameters", node -> amendment(node, this::parameter)));
        fields.close();
        return all;
    }

    /// Makes the amendment of one existing thing.
    private interface Form {
        Amendment of(Scalar id, Fields fields);
    }

    private Optional<Amendment> amendment(YamlNode node, Form form) {
        Optional<Fields> item = Fields.of(node, "an amendment", draft.problems());
        return item.flatMap(
                fields -> {
                    Optional<Scalar> id = fields.required("id", values::id);
                    // the rest is read in any case, so that its problems are told too
                    Scalar known = id.orElse(Scalar.unquoted(fields.place(), ""));
                    Amendment amendment = form.of(known, fields);
                    fields.close();
                    return id.map(present -> amendment);
                });
    }

    private Amendment cluster(Scalar id, Fields fields) {
        return new Amendment.OfCluster(id, title(fields));
    }

    private Amendment point(Scalar id, Fields fields) {
        return new Amendment.OfPoint(id, title(fields), fields.list("law", values::words));
    }

    private Amendment question(Scalar id, Fields fields) {
        QuestionReader questions = new QuestionReader(draft);
        return new Amendment.OfQuestion(
                id,
                fields.optional("text", wordings::addition),
                form(fields),
                questions.tags(fields),
                questions.backing(fields, wordings::addition));
    }

    private Amendment profile(Scalar id, Fields fields) {
        return new Amendment.OfProfile(id, title(fields), form(fields));
    }

    private Amendment.OfForm form(Fields fields) {
        return new Amendment.OfForm(unit(fields), new ChoicesReader(draft).additions(fields));
    }

    private Amendment parameter(Scalar id, Fields fields) {
        ParameterReader parameters = new ParameterReader(draft);
        return new Amendment.OfParameter(
                id, title(fields), unit(fields), fields.list("values", parameters::datedValue));
    }

    private Optional<Wording> unit(Fields fields) {
        return fields.optional("unit", wordings::addition);
    }

    private Optional<Wording> title(Fields fields) {
        return fields.optional("title", wordings::addition);
    }
}
