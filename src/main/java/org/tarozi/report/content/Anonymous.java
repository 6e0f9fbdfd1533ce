package org.tarozi.report.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes what names a factory out of findings, however it is spelled and inflected there.
final class Anonymous {

    private final Map<String, List<FactoryName>> byFirstWord = new HashMap<>();
    private final Map<Capital, Map<String, Set<String>>> forms = new EnumMap<>(Capital.class);
    private final String instead;

    /// @param names whatever the programme ever called its factories
    /// @param instead what stands in the place of each
    Anonymous(Collection<String> names, String instead) {
        this.instead = instead;
        names.stream().flatMap(FactoryName::variants).distinct().forEach(this::add);
    }

    private void add(FactoryName name) {
        for (String form : name.keys().getFirst()) {
            byFirstWord.computeIfAbsent(form, key -> new ArrayList<>()).add(name);
        }
    }

    String text(String finding) {
        List<FactoryName.Found> words =
                SpelledWord.of(finding).stream()
                        .map(word -> new FactoryName.Found(word, forms(word)))
                        .toList();
        StringBuilder text = new StringBuilder();
        int copied = 0;
        int at = 0;
        while (at < words.size()) {
            int named = named(words.subList(at, words.size()));
            if (named > 0) {
                WithQuotes name =
                        WithQuotes.of(
                                finding,
                                words.get(at).word().start(),
                                words.get(at + named - 1).word().end());
                text.append(finding, copied, name.start()).append(instead);
                copied = name.end();
            }
            at += Math.max(1, named);
        }
        return text.append(finding, copied, finding.length()).toString();
    }

    /// How many of these words are the longest name that they begin with.
    private int named(List<FactoryName.Found> words) {
        return words.getFirst().forms().stream()
                .flatMap(form -> byFirstWord.getOrDefault(form, List.of()).stream())
                .mapToInt(name -> name.begins(words))
                .max()
                .orElse(0);
    }

    /// Findings say the same words again and again.
    private Set<String> forms(SpelledWord word) {
        return forms.computeIfAbsent(word.capital(), capital -> new HashMap<>())
                .computeIfAbsent(word.source(), source -> word.forms());
    }
}
