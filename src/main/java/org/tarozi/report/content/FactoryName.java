package org.tarozi.report.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /// What may stand before or behind a name and is often left out in speech.
    private static final List<List<String>> LEGAL_FORMS =
            Stream.of(
                            "llc, ltd, limited, inc, corp, co, jsc, ojsc, cjsc, jv, plc, gmbh",
                            "limited liability company, joint stock company, joint venture",
                            "private enterprise, foreign enterprise, unitary enterprise",
                            "ооо, оао, зао, пао, ао, тоо, осоо, чп, ип, сп, уп, дп, гуп",
                            "общество с ограниченной ответственностью, акционерное общество",
                            "совместное предприятие, частное предприятие, унитарное предприятие",
                            "иностранное предприятие, дочернее предприятие",
                            "мчж, хк, қк, аж, якка тартибдаги тадбиркор, хусусий корхона",
                            "масъулияти чекланган жамият, масъулияти чекланган жамияти",
                            "қўшма корхона, акциядорлик жамияти, ҷдмм, жчк",
                            "mchj, xk, qk, aj, ooo, oao, zao, pao, ao, chp, yatt, xususiy korxona",
                            "mas'uliyati cheklangan jamiyat, mas'uliyati cheklangan jamiyati",
                            "qo'shma korxona, aksiyadorlik jamiyati")
                    .flatMap(line -> Stream.of(line.split(", ")))
                    .map(SpelledWord::of)
                    .map(FactoryName::plain)
                    .toList();

    FactoryName {
        words = List.copyOf(words);
        keys = List.copyOf(keys);
    }

    private static FactoryName of(List<SpelledWord> words) {
        Sounds sounds = words.size() == 1 ? Sounds.EXACT : Sounds.LOOSE;
        return new FactoryName(words, words.stream().map(word -> keys(word, sounds)).toList());
    }

    private static Set<String> keys(SpelledWord word, Sounds sounds) {
        Set<String> stems = word.stems();
        return Stream.concat(stems.stream(), stems.stream().flatMap(sounds::named))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The name as it was written, without its legal form, what it has in quotes, and each of these
    /// in one word.
    static Stream<FactoryName> variants(String name) {
        String bare = BRACKETED.matcher(name).replaceAll(" ");
        Stream<String> quoted = QUOTED.matcher(name).results().map(found -> found.group(1));
        return Stream.concat(Stream.of(name, bare), quoted)
                .map(SpelledWord::of)
                .flatMap(words -> Stream.of(words, withoutLegalForm(words)))
                .flatMap(words -> Stream.of(words, withoutGroup(words)))
                .filter(words -> !words.isEmpty())
                .flatMap(words -> Stream.of(words, List.of(SpelledWord.joined(words))))
                .map(FactoryName::of);
    }

    /// What a name of several words is called without, too.
    private static final Set<String> GROUPS =
            Set.of(
                    "group", "holding", "guruh", "guruhi", "групп", "группа", "холдинг", "гуруҳ",
                    "гуруҳи");

    private static List<SpelledWord> withoutGroup(List<SpelledWord> words) {
        return words.size() > 2 && GROUPS.contains(words.getLast().plain())
                ? words.subList(0, words.size() - 1)
                : words;
    }

    private static List<SpelledWord> withoutLegalForm(List<SpelledWord> words) {
        List<SpelledWord> left = new ArrayList<>(words);
        int before;
        do {
            before = left.size();
            for (List<String> form : LEGAL_FORMS) {
                List<String> plain = plain(left);
                if (plain.size() > form.size()) {
                    int from = plain.size() - form.size();
                    if (Collections.indexOfSubList(plain, form) == 0) {
                        left.subList(0, form.size()).clear();
                    } else if (Collections.lastIndexOfSubList(plain, form) == from) {
                        left.subList(from, plain.size()).clear();
                    }
                }
            }
        } while (left.size() < before);
        return left;
    }

    private static List<String> plain(List<SpelledWord> words) {
        return words.stream().map(SpelledWord::plain).toList();
    }

    /// Whether a text begins with this name.
    ///
    /// @param forms what a word may be a form of
    boolean begins(List<SpelledWord> text, Function<SpelledWord, Set<String>> forms) {
        return text.size() >= words.size()
                && IntStream.range(0, words.size())
                        .allMatch(
                                at ->
                                        length() < SHORT
                                                ? isWritten(text.get(at), at)
                                                : isForm(forms.apply(text.get(at)), at));
    }

    private boolean isWritten(SpelledWord word, int at) {
        return word.written().equals(words.get(at).written());
    }

    private boolean isForm(Set<String> forms, int at) {
        return !Collections.disjoint(forms, keys.get(at));
    }

    private int length() {
        return words.stream().mapToInt(word -> word.written().length()).sum();
    }
}
