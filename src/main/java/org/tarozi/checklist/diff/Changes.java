package org.tarozi.checklist.diff;

import org.tarozi.checklist.Wording;
import org.tarozi.checklist.diff.Difference.Aspect;
import org.tarozi.checklist.diff.Difference.Changed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Gathers in what one part of two releases differs.
final class Changes {

    private final String part;
    private final List<Difference> list = new ArrayList<>();

    Changes(String part) {
        this.part = part;
    }

    void text(Aspect aspect, String before, String after) {
        if (!before.equals(after)) {
            list.add(new Changed(part, aspect, before, after));
        }
    }

    void value(Aspect aspect, Object before, Object after) {
        text(aspect, before.toString(), after.toString());
    }

    void optional(Aspect aspect, Optional<?> before, Optional<?> after) {
        text(
                aspect,
                before.map(Object::toString).orElse(""),
                after.map(Object::toString).orElse(""));
    }

    void list(Aspect aspect, List<String> before, List<String> after) {
        text(aspect, String.join("; ", before), String.join("; ", after));
    }

    /// Each language on its own line of the comparison.
    void wording(Aspect aspect, Optional<Wording> before, Optional<Wording> after) {
        TreeSet<String> languages = new TreeSet<>();
        before.ifPresent(wording -> languages.addAll(wording.byLanguage().keySet()));
        after.ifPresent(wording -> languages.addAll(wording.byLanguage().keySet()));
        for (String language : languages) {
            text(aspect, marked(before, language), marked(after, language));
        }
    }

    private static String marked(Optional<Wording> wording, String language) {
        return wording.flatMap(text -> text.exactly(language))
                .map(text -> "[" + language + "] " + text)
                .orElse("");
    }

    void add(Difference difference) {
        list.add(difference);
    }

    List<Difference> list() {
        return list;
    }

    /// A text in all its languages, in one line.
    static String line(Wording wording) {
        return wording.byLanguage().entrySet().stream()
                .map(text -> "[" + text.getKey() + "] " + text.getValue())
                .collect(Collectors.joining(" "));
    }
}
