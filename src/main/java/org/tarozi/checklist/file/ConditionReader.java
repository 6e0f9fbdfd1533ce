package org.tarozi.checklist.file;

import org.tarozi.checklist.Condition;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.yaml.Place;
import org.tarozi.checklist.yaml.YamlNode;
import org.tarozi.checklist.yaml.YamlNode.Broken;
import org.tarozi.checklist.yaml.YamlNode.Scalar;
import org.tarozi.checklist.yaml.YamlNode.Sequence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads the condition of one question and notes what it refers to.
final class ConditionReader {

    private static final String FORMS = "profile, question, all, any or not";

    private final Draft draft;
    private final Values values;
    private final String asker;

    ConditionReader(Draft draft, String asker) {
        this.draft = draft;
        this.values = new Values(draft.problems());
        this.asker = asker;
    }

    Optional<Condition> read(YamlNode node) {
        Optional<Fields> fields = Fields.of(node, "a condition", draft.problems());
        return fields.flatMap(this::condition);
    }

    private Optional<Condition> condition(Fields fields) {
        Map<String, NodeParser<Condition>> forms =
                new TreeMap<>(
                        Map.of(
                                "profile", node -> profile(node, fields),
                                "question", node -> answer(node, fields),
                                "all", node -> all(node, fields.place()),
                                "any", node -> parts(node).map(Condition.Any::new),
                                "not", node -> read(node).map(Condition.Not::new)));
        List<String> present = forms.keySet().stream().filter(fields::has).toList();
        if (present.size() != 1) {
            String found = present.isEmpty() ? "none" : String.join(" and ", present);
            draft.problems()
                    .error(fields.place(), "a condition with " + found, "exactly one of " + FORMS);
            return Optional.empty();
        }
        String form = present.getFirst();
        NodeParser<Condition> parser = forms.getOrDefault(form, node -> Optional.empty());
        Optional<Condition> condition = fields.required(form, parser);
        fields.close();
        return condition;
    }

    private Optional<Condition> profile(YamlNode node, Fields fields) {
        Optional<Scalar> field = values.id(node);
        if (fields.has("at_least")) {
            Optional<Long> minimum = fields.required("at_least", this::minimum);
            field.ifPresent(name -> draft.refer(new Reference.FieldAtLeast(name)));
            return field.flatMap(
                    name -> minimum.map(least -> new Condition.ProfileAtLeast(name.text(), least)));
        }
        if (!fields.has("is") && fields.isWhole()) {
            draft.problems()
                    .error(
                            fields.place(),
                            "a condition on a field without is and at_least",
                            "is and its values, or at_least and a number");
            fields.skip("is", "at_least");
            return Optional.empty();
        }
        Optional<List<Scalar>> allowed = fields.required("is", this::words);
        if (field.isEmpty() || allowed.isEmpty()) {
            return Optional.empty();
        }
        draft.refer(new Reference.FieldIs(field.get(), allowed.get()));
        return Optional.of(new Condition.ProfileIs(field.get().text(), texts(allowed.get())));
    }

    private Optional<Condition> all(YamlNode node, Place place) {
        Optional<Condition.All> all = parts(node).map(Condition.All::new);
        all.ifPresent(parts -> draft.refer(new Reference.Together(place, parts)));
        return all.map(parts -> parts);
    }

    private Optional<Condition> answer(YamlNode node, Fields fields) {
        Optional<Scalar> question = values.id(node);
        Optional<List<Scalar>> allowed = fields.required("is", this::words);
        if (question.isEmpty() || allowed.isEmpty()) {
            return Optional.empty();
        }
        draft.refer(new Reference.AnswerIs(asker, question.get(), allowed.get()));
        return Optional.of(
                new Condition.AnswerIs(
                        new QuestionId(question.get().text()), texts(allowed.get())));
    }

    private Optional<List<Condition>> parts(YamlNode node) {
        Optional<List<YamlNode>> nodes = sequence(node);
        return nodes.map(items -> items.stream().map(this::read).flatMap(Optional::stream).toList())
                .filter(parts -> !parts.isEmpty());
    }

    /// One word, or a list of words; whether a number or `true` can be one is told by what it is
    /// compared with.
    private Optional<List<Scalar>> words(YamlNode node) {
        if (node instanceof Scalar) {
            return word(node).map(List::of);
        }
        return sequence(node)
                .map(items -> items.stream().map(this::word).flatMap(Optional::stream).toList())
                .filter(words -> !words.isEmpty());
    }

    private Optional<Scalar> word(YamlNode node) {
        return node instanceof Scalar scalar && scalar.isNoText()
                ? Optional.of(scalar)
                : values.text(node);
    }

    private Optional<List<YamlNode>> sequence(YamlNode node) {
        if (node instanceof Sequence sequence && !sequence.items().isEmpty()) {
            return Optional.of(sequence.items());
        }
        if (!(node instanceof Broken)) {
            String found = node instanceof Sequence ? "an empty list" : node.describe();
            draft.problems().error(node.place(), found, "a list with at least one item");
        }
        return Optional.empty();
    }

    private Optional<Long> minimum(YamlNode node) {
        Optional<Long> minimum = whole(node);
        minimum.filter(least -> least <= 0)
                .ifPresent(
                        least ->
                                draft.problems()
                                        .warning(
                                                node.place(),
                                                "at least " + least + ", which always holds",
                                                "a number from 1 on"));
        return minimum;
    }

    private Optional<Long> whole(YamlNode node) {
        return values.scalar(node, "a whole number")
                .filter(
                        text ->
                                text.form() == YamlNode.Form.NUMBER
                                                && text.text().matches("-?[0-9]{1,18}")
                                        || values.refuse(text, "a whole number"))
                .map(text -> Long.parseLong(text.text()));
    }

    private static Set<String> texts(List<Scalar> words) {
        Set<String> texts = new LinkedHashSet<>();
        words.forEach(word -> texts.add(word.text()));
        return texts;
    }
}
