package org.tarozi.checklist.diff;

import org.tarozi.checklist.AnswerForm.Choice;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.diff.Difference.Aspect;
import org.tarozi.checklist.diff.Difference.Changed;
import org.tarozi.checklist.diff.Difference.RewordedChoice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /// Each choice in other words on its own; what else is new about them in one line.
    void choices(List<Choice> before, List<Choice> after) {
        Map<String, Wording> known = new HashMap<>();
        before.forEach(choice -> known.put(choice.id(), choice.text()));
        List<Choice> rest = new ArrayList<>();
        for (Choice now : after) {
            Optional<Wording> earlier = Optional.ofNullable(known.get(now.id()));
            earlier.ifPresent(text -> reworded(now, text));
            rest.add(
                    earlier.map(text -> new Choice(now.id(), inWords(text, now.text())))
                            .orElse(now));
        }
        list(Aspect.CHOICES, lines(before), lines(rest));
    }

    private void reworded(Choice now, Wording before) {
        now.text()
                .byLanguage()
                .forEach(
                        (language, after) ->
                                before.exactly(language)
                                        .filter(text -> !words(text).equals(words(after)))
                                        .ifPresent(
                                                text ->
                                                        list.add(
                                                                new RewordedChoice(
                                                                        part, now.id(), language,
                                                                        text, after))));
    }

    /// A later text in the words of the earlier one, where that has any.
    private static Wording inWords(Wording before, Wording after) {
        TreeMap<String, String> words = new TreeMap<>(after.byLanguage());
        words.replaceAll((language, text) -> before.exactly(language).orElse(text));
        return new Wording(words);
    }

    private static List<String> lines(List<Choice> choices) {
        return choices.stream().map(each -> each.id() + " " + line(each.text())).toList();
    }

    /// Other spaces or line breaks are no other wording.
    static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
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
