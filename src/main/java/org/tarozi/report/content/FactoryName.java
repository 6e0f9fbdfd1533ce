package org.tarozi.report.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One way to name a factory, as words.
///
/// @param keys what each word may be found as
record FactoryName(List<SpelledWord> words, List<Set<String>> keys) {

    /// A shorter name is a word like any other unless its letters are large or small as written.
    private static final int SHORT = 3;

    private static final Pattern QUOTED = Pattern.compile("[«“”„\"]([^«»“”„\"]+)[»“”\"]");
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");

    /// What says that a number follows, or behind it that it is one, and is often left out.
    private static final Set<String> BEFORE_A_NUMBER =
            Set.of("no", "n", "nr", "num", "number", "номер", "raqam");

    private static final Set<String> BEHIND_A_NUMBER = Set.of("son", "sonli", "сон", "сонли");

    FactoryName {
        words = List.copyOf(words);
        keys = List.copyOf(keys);
    }

    private static FactoryName of(List<SpelledWord> words) {
        if (words.size() == 1) {
            return new FactoryName(words, List.of(words.getFirst().keysAlone()));
        }
        List<Set<String>> keys = new ArrayList<>();
        words.forEach(word -> keys.add(word.keysAmong()));
        Set<String> first = new HashSet<>(keys.getFirst());
        SpelledWord.ofAdjective(keys.getFirst()).forEach(first::add);
        keys.set(0, first);
        return new FactoryName(words, keys);
    }

    /// The name as it was written, without its legal form, what it has in quotes, each of these
    /// without the words that go with a number, and in one word.
    static Stream<FactoryName> variants(String name) {
        String bare = BRACKETED.matcher(name).replaceAll(" ");
        Stream<String> quoted = QUOTED.matcher(name).results().map(found -> found.group(1));
        return Stream.concat(Stream.of(name, bare), quoted)
                .map(SpelledWord::of)
                .filter(words -> !words.isEmpty())
                .flatMap(words -> Stream.of(words, LegalForms.cutFrom(words)))
                .flatMap(words -> Stream.of(words, LegalForms.groupCutFrom(words)))
                .flatMap(words -> Stream.of(words, withoutNumberWords(words)))
                .distinct()
                .flatMap(words -> Stream.of(words, List.of(SpelledWord.joined(words))))
                .distinct()
                .map(FactoryName::of);
    }

    /// A number alone is no name.
    private static List<SpelledWord> withoutNumberWords(List<SpelledWord> words) {
        List<SpelledWord> left =
                IntStream.range(0, words.size())
                        .filter(at -> !isNumberWord(words, at))
                        .mapToObj(words::get)
                        .toList();
        return left.size() < 2 ? words : left;
    }

    private static boolean isNumberWord(List<SpelledWord> words, int at) {
        String plain = words.get(at).plain();
        return BEFORE_A_NUMBER.contains(plain) && isNumber(words, at + 1)
                || BEHIND_A_NUMBER.contains(plain) && isNumber(words, at - 1);
    }

    private static boolean isNumber(List<SpelledWord> words, int at) {
        return at >= 0 && at < words.size() && words.get(at).isNumber();
    }

    /// A word of a text with all that it may be a form of.
    record Found(SpelledWord word, Set<String> forms) {}

    /// How many words of a text this name is that it begins with, with what goes with a number in
    /// it; 0 where it does not begin with this name.
    int begins(List<Found> text) {
        int from = 0;
        for (int at = 0; at < words.size(); at++) {
            boolean found = isFound(text, from, at);
            if (!found && isLeftOut(text, from, at)) {
                from++;
                found = isFound(text, from, at);
            }
            if (!found) {
                return 0;
            }
            from++;
        }
        return from;
    }

    private boolean isFound(List<Found> text, int from, int at) {
        if (from >= text.size()) {
            return false;
        }
        Found found = text.get(from);
        return length() < SHORT
                ? found.word().written().equals(words.get(at).written())
                : !Collections.disjoint(found.forms(), keys.get(at));
    }

    /// Whether a text has a word with a number here that this name does not have.
    private boolean isLeftOut(List<Found> text, int from, int at) {
        return at > 0
                && from < text.size()
                && (isNumber(words, at) || isNumber(words, at - 1))
                && isNumberWord(text.stream().map(Found::word).limit(from + 2L).toList(), from);
    }

    private int length() {
        return words.stream().mapToInt(word -> word.written().length()).sum();
    }
}
