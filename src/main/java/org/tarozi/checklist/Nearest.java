package org.tarozi.checklist;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the word an author probably meant.
final class Nearest {

    private static final int FARTHEST = 3;

    private Nearest() {}

    /// The known word with the fewest changed letters, if a third of the word at most is wrong.
    static Optional<String> to(String word, Collection<String> known) {
        int allowed = Math.min(FARTHEST, Math.max(1, word.length() / 3));
        return known.stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= allowed)
                .filter(other -> distance(word, other) <= allowed)
                .min(
                        Comparator.comparingInt((String other) -> distance(word, other))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /// Levenshtein's distance.
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before[b.length()];
    }
}
