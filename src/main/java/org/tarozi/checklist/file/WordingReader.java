package org.tarozi.checklist.file;

import org.tarozi.checklist.Wording;
import org.tarozi.checklist.yaml.YamlNode;
import org.tarozi.checklist.yaml.YamlNode.Broken;
import org.tarozi.checklist.yaml.YamlNode.Entry;
import org.tarozi.checklist.yaml.YamlNode.Mapping;
import org.tarozi.checklist.yaml.YamlNode.Scalar;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Reads one text in several languages.
final class WordingReader {

    private final Draft draft;
    private final Values values;

    WordingReader(Draft draft) {
        this.draft = draft;
        this.values = new Values(draft.problems());
    }

    /// A text of this file; languages it lacks are told as a warning.
    Optional<Wording> whole(YamlNode node) {
        Optional<Wording> wording = addition(node);
        // after a syntax error the rest may stand in the part that was not read
        wording.filter(text -> node instanceof Mapping mapping && mapping.whole())
                .ifPresent(text -> warnMissing(node, text));
        return wording;
    }

    /// Further languages of a text that stands in another file.
    Optional<Wording> addition(YamlNode node) {
        if (!(node instanceof Mapping mapping)) {
            if (!(node instanceof Broken)) {
                values.refuse(node, "texts by language, such as {en: …}");
            }
            return Optional.empty();
        }
        TreeMap<String, String> texts = new TreeMap<>();
        for (Entry entry : mapping.entries()) {
            if (entry.isBare()) {
                entry.refuseBare(draft.problems());
            } else if (isLanguage(entry.key())) {
                values.words(entry.value()).ifPresent(text -> texts.put(entry.key().text(), text));
            }
        }
        if (mapping.entries().isEmpty()) {
            values.refuse(node, "a text in at least one language");
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Wording(texts));
    }

    private boolean isLanguage(Scalar key) {
        List<String> languages = draft.languages();
        if (draft.isRefusedLanguage(key.text())) {
            return false;
        }
        // without a readable list of languages any tag will do: the list is the problem to solve
        if (languages.isEmpty() ? Wording.isLanguage(key.text()) : languages.contains(key.text())) {
            return true;
        }
        draft.problems()
                .error(
                        key.place(),
                        "the language " + key.describe(),
                        languages.isEmpty()
                                ? Values.LANGUAGE_TAG
                                : Values.oneOf(key.text(), languages)
                                        + "; or add it to the file's languages");
        return false;
    }

    private void warnMissing(YamlNode node, Wording wording) {
        List<String> missing =
                draft.languages().stream()
                        .filter(language -> wording.exactly(language).isEmpty())
                        .toList();
        if (!missing.isEmpty()) {
            draft.problems()
                    .warning(
                            node.place(),
                            "no text in " + String.join(", ", missing),
                            "one in each language of the file");
        }
    }
}
