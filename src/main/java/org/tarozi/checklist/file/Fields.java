package org.tarozi.checklist.file;

import org.jspecify.annotations.Nullable;
import org.tarozi.checklist.yaml.Place;
import org.tarozi.checklist.yaml.Problems;
import org.tarozi.checklist.yaml.YamlNode;
import org.tarozi.checklist.yaml.YamlNode.Broken;
import org.tarozi.checklist.yaml.YamlNode.Entry;
import org.tarozi.checklist.yaml.YamlNode.Mapping;
import org.tarozi.checklist.yaml.YamlNode.Scalar;
import org.tarozi.checklist.yaml.YamlNode.Sequence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The keys of one mapping. Each key that may be there is asked for once; [#close()] then tells the
/// unknown ones.
final class Fields {

    private final Mapping mapping;
    private final String what;
    private final Problems problems;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();

    private Fields(Mapping mapping, String what, Problems problems) {
        this.mapping = mapping;
        this.what = what;
        this.problems = problems;
        mapping.entries().forEach(entry -> entries.put(entry.key().text(), entry));
    }

    /// The fields of a node that has to be a mapping.
    ///
    /// @param what what the mapping is, with its article, for people
    static Optional<Fields> of(YamlNode node, String what, Problems problems) {
        return switch (node) {
            case Mapping mapping -> Optional.of(new Fields(mapping, what, problems));
            case Broken broken -> Optional.empty();
            case Scalar scalar -> refuse(node, what, problems);
            case Sequence sequence -> refuse(node, what, problems);
        };
    }

    private static Optional<Fields> refuse(YamlNode node, String what, Problems problems) {
        problems.error(node.place(), node.describe(), what + ", as keys with values");
        return Optional.empty();
    }

    Place place() {
        return mapping.place();
    }

    /// Whether it was read to its end; after a syntax error it was not.
    boolean isWhole() {
        return mapping.whole();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /// The place of a key that is there, otherwise of the mapping.
    Place placeOf(String key) {
        Entry entry = entries.get(key);
        return entry == null ? place() : entry.key().place();
    }

    <T> Optional<T> required(String key, NodeParser<T> parser) {
        YamlNode node = ask(key);
        if (node == null) {
            // after a syntax error the key may stand in the part that was not read
            if (mapping.whole()) {
                problems.error(place(), what + " without " + key, "the key " + key);
            }
            return Optional.empty();
        }
        return parser.parse(node);
    }

    <T> Optional<T> optional(String key, NodeParser<T> parser) {
        YamlNode node = ask(key);
        return node == null ? Optional.empty() : parser.parse(node);
    }

    /// Passes over keys that cannot be understood.
    void skip(String... keys) {
        asked.addAll(List.of(keys));
    }

    /// Tells that a key has no place here, if it is there.
    void refuse(String key, String expected) {
        if (has(key)) {
            problems.error(placeOf(key), "the key " + key, expected);
        }
        skip(key);
    }

    /// The items of a list; none where the key is missing.
    <T> List<T> list(String key, NodeParser<T> parser) {
        YamlNode node = ask(key);
        return node == null ? List.of() : items(node, parser);
    }

    <T> List<T> requiredList(String key, NodeParser<T> parser) {
        List<T> list = required(key, node -> Optional.of(items(node, parser))).orElse(List.of());
        if (entries.get(key) instanceof Entry entry
                && entry.value() instanceof Sequence items
                && items.items().isEmpty()
                && mapping.whole()) {
            problems.error(items.place(), "an empty list", "at least one item in " + key);
        }
        return list;
    }

    /// The items of a node that has to be a list; items that are wrong are left out.
    private <T> List<T> items(YamlNode node, NodeParser<T> parser) {
        if (!(node instanceof Sequence sequence)) {
            if (!(node instanceof Broken)) {
                problems.error(node.place(), node.describe(), "a list");
            }
            return List.of();
        }
        return sequence.items().stream().map(parser::parse).flatMap(Optional::stream).toList();
    }

    private @Nullable YamlNode ask(String key) {
        asked.add(key);
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /// Tells every key nobody asked for.
    void close() {
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!asked.contains(key) && entry.isBare()) {
                entry.refuseBare(problems);
            } else if (!asked.contains(key)) {
                problems.error(
                        entry.key().place(),
                        "the unknown key " + entry.key().describe(),
                        Nearest.to(key, asked)
                                .map(near -> near + " (did you mean that?)")
                                .orElse("only " + String.join(", ", asked) + " in " + what));
            }
        }
    }
}
