package org.tarozi.ui.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A text in pieces: those that another version has too, in the same order, and those that it has
/// not. No piece ends within a word. Where two people wrote each for himself, the few words that
/// happen to be the same say nothing, and all of it is taken to differ.
record Differing(List<Piece> pieces) {

    /// @param own whether the other version does not say it
    record Piece(String text, boolean own) {}

    /// A word with the spaces after it.
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|^\\s+");

    /// How many pairs of words are compared at most; of texts that differ in more, all of what lies
    /// between their first and last difference is taken to differ.
    private static final int PAIRS = 1_000_000;

    Differing {
        pieces = List.copyOf(pieces);
    }

    static Differing of(String text, String other) {
        List<String> spaced = spaced(text);
        List<String> words = words(spaced);
        List<String> others = words(spaced(other));
        int begin = begin(words, others);
        int end = end(words.subList(begin, words.size()), others.subList(begin, others.size()));
        List<String> between = words.subList(begin, words.size() - end);
        boolean[] same = same(between, others.subList(begin, others.size() - end));
        if (2 * (begin + end + count(same)) < Math.min(words.size(), others.size())) {
            return new Differing(List.of(new Piece(text, true)));
        }
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int inside = at - begin;
            boolean own = inside >= 0 && inside < between.size() && !same[inside];
            add(pieces, new Piece(spaced.get(at), own));
        }
        return new Differing(pieces);
    }

    /// Whether anything is said by both.
    boolean isPartly() {
        return pieces.stream().anyMatch(piece -> !piece.own());
    }

    private static int count(boolean[] same) {
        int count = 0;
        for (boolean one : same) {
            count += one ? 1 : 0;
        }
        return count;
    }

    private static void add(List<Piece> pieces, Piece next) {
        if (!pieces.isEmpty() && pieces.getLast().own() == next.own()) {
            Piece last = pieces.removeLast();
            pieces.add(new Piece(last.text() + next.text(), next.own()));
        } else {
            pieces.add(next);
        }
    }

    private static List<String> spaced(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> words(List<String> spaced) {
        return spaced.stream().map(String::strip).toList();
    }

    /// How many words two texts begin with alike.
    private static int begin(List<String> words, List<String> others) {
        int count = 0;
        while (count < Math.min(words.size(), others.size())
                && words.get(count).equals(others.get(count))) {
            count++;
        }
        return count;
    }

    /// How many they end with alike.
    private static int end(List<String> words, List<String> others) {
        return begin(words.reversed(), others.reversed());
    }

    /// Which words belong to the longest row of words that both have in the same order.
    private static boolean[] same(List<String> words, List<String> others) {
        boolean[] same = new boolean[words.size()];
        if ((long) words.size() * others.size() > PAIRS) {
            return same;
        }
        int[][] longest = longest(words, others);
        int one = 0;
        int other = 0;
        while (one < words.size() && other < others.size()) {
            if (words.get(one).equals(others.get(other))) {
                same[one] = true;
                one++;
                other++;
            } else if (longest[one + 1][other] >= longest[one][other + 1]) {
                one++;
            } else {
                other++;
            }
        }
        return same;
    }

    /// How long that row is from each pair of words on.
    private static int[][] longest(List<String> words, List<String> others) {
        int[][] longest = new int[words.size() + 1][others.size() + 1];
        for (int one = words.size() - 1; one >= 0; one--) {
            for (int other = others.size() - 1; other >= 0; other--) {
                longest[one][other] =
                        words.get(one).equals(others.get(other))
                                ? 1 + longest[one + 1][other + 1]
                                : Math.max(longest[one + 1][other], longest[one][other + 1]);
            }
        }
        return longest;
    }
}
