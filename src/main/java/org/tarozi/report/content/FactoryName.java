package org.tarozi.report.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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

    /// What may stand before or behind a name and is often left out in speech.
    private static final List<List<String>> LEGAL_FORMS =
            forms(
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
                    "qo'shma korxona, aksiyadorlik jamiyati");

    /// What a name of several words is called without, too.
    private static final List<List<String>> GROUPS =
            forms(
                    "group of companies, group, holding, guruh, guruhi, xolding, xoldingi",
                    "группа компаний, группа, групп, холдинг, холдинги, гуруҳ, гуруҳи");

    private static List<List<String>> forms(String... lines) {
        return Stream.of(lines)
                .flatMap(line -> Stream.of(line.split(", ")))
                .map(SpelledWord::of)
                .map(FactoryName::plain)
                .toList();
    }

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
                .distinct()
                .map(FactoryName::of);
    }

    private static List<SpelledWord> withoutLegalForm(List<SpelledWord> words) {
        return without(LEGAL_FORMS, words, 1);
    }

    /// One word is too little to be a name in everyday speech.
    private static List<SpelledWord> withoutGroup(List<SpelledWord> words) {
        return without(GROUPS, words, 2);
    }

    private static List<SpelledWord> without(
            List<List<String>> forms, List<SpelledWord> words, int fewest) {
        List<SpelledWord> left = new ArrayList<>(words);
        int before;
        do {
            before = left.size();
            List<String> plain = plain(left);
            for (List<String> form : forms) {
                int from = plain.size() - form.size();
                if (from >= fewest) {
                    if (Collections.indexOfSubList(plain, form) == 0) {
                        left.subList(0, form.size()).clear();
                        plain = plain(left);
                    } else if (Collections.lastIndexOfSubList(plain, form) == from) {
                        left.subList(from, plain.size()).clear();
                        plain = plain(left);
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
