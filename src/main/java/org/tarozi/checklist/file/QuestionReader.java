package org.tarozi.checklist.file;

import org.tarozi.checklist.Backing;
import org.tarozi.checklist.Condition;
import org.tarozi.checklist.EvidenceMethod;
import org.tarozi.checklist.Lineage;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.Tag;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.yaml.YamlNode;
import org.tarozi.checklist.yaml.YamlNode.Scalar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads one question.
final class QuestionReader {

    private static final Map<String, Tag> TAGS =
            Stream.of(Tag.values()).collect(Collectors.toUnmodifiableMap(Tag::key, tag -> tag));

    private final Draft draft;
    private final Values values;
    private final WordingReader wordings;

    QuestionReader(Draft draft) {
        this.draft = draft;
        this.values = new Values(draft.problems());
        this.wordings = new WordingReader(draft);
    }

    Optional<Question> read(YamlNode node) {
        return Fields.of(node, "a question", draft.problems()).flatMap(this::question);
    }

    private Optional<Question> question(Fields fields) {
        Optional<String> id =
                fields.required("id", node -> values.declared(node, "question", draft));
        Optional<Scalar> follows = fields.optional("lineage", values::id);
        follows.ifPresent(lineage -> draft.follow(id.orElse(""), lineage));
        Optional<String> lineage = follows.map(Scalar::text).or(() -> id);
        Optional<Wording> text = fields.required("text", wordings::whole);
        Optional<QuestionKind> kind = new KindReader(draft).read(fields);
        Optional<Condition> condition =
                fields.optional("when", new ConditionReader(draft, id.orElse(""))::read);
        Set<Tag> tags = tags(fields);
        Backing backing = backing(fields, wordings::whole);
        fields.close();
        if (id.isEmpty() || lineage.isEmpty() || text.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Question(
                        new QuestionId(id.get()),
                        new Lineage(lineage.get()),
                        text.get(),
                        kind.get(),
                        condition,
                        tags,
                        backing));
    }

    Set<Tag> tags(Fields fields) {
        return Set.copyOf(fields.list("tags", node -> values.oneOf(node, TAGS)));
    }

    /// @param wording how texts are read: whole ones, or additions to another file
    Backing backing(Fields fields, NodeParser<Wording> wording) {
        List<String> law = fields.list("law", values::words);
        Optional<Wording> guidance = fields.optional("guidance", wording);
        SortedMap<EvidenceMethod, List<Wording>> evidence =
                fields.optional("evidence", this::evidence).orElse(new TreeMap<>());
        List<String> star = fields.list("star", this::starId);
        return new Backing(law, guidance, evidence, star);
    }

    private Optional<SortedMap<EvidenceMethod, List<Wording>>> evidence(YamlNode node) {
        return Fields.of(node, "evidence by method", draft.problems())
                .map(
                        fields -> {
                            SortedMap<EvidenceMethod, List<Wording>> evidence = new TreeMap<>();
                            for (EvidenceMethod method : EvidenceMethod.values()) {
                                evidence.put(method, fields.list(method.key(), wordings::whole));
                            }
                            fields.close();
                            return evidence;
                        });
    }

    /// Ids of the STAR system are numbers in most of its versions.
    private Optional<String> starId(YamlNode node) {
        return values.scalar(node, "an id of the STAR system")
                .map(Scalar::text)
                .filter(id -> !id.isBlank() || values.refuse(node, "an id of the STAR system"));
    }
}
