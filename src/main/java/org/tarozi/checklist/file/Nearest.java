package org.tarozi.checklist.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The word somebody most likely meant: few letters away, counting two swapped letters as one.
public final class Nearest {

    private static final int FARTHEST = 3;
    private static final int OFFERED = 3;

    private Nearest() {}

    /// The known word with the fewest changed letters, if a third of the word at most is wrong.
    public static Optional<String> to(String word, Collection<String> known) {
        return nearestFirst(word, known.stream().filter(other -> isNear(word, other))).findFirst();
    }

    /// At most three known words that are near enough or begin with the word, nearest first.
    public static List<String> several(String word, Collection<String> known) {
        return nearestFirst(
                        word,
                        known.stream()
                                .filter(other -> other.startsWith(word) || isNear(word, other)))
                .limit(OFFERED)
                .toList();
    }

    private static Stream<String> nearestFirst(String word, Stream<String> known) {
        return known.sorted(
                Comparator.comparingInt((String other) -> meant(word, other))
                        .thenComparingInt(other -> distance(word, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isNear(String word, String other) {
        int allowed = Math.min(FARTHEST, Math.max(1, word.length() / 3));
        return Math.abs(other.length() - word.length()) <= allowed && meant(word, other) <= allowed;
    }

    /// How far a word is from another one in whichever case somebody wrote it.
    private static int meant(String word, String other) {
        return distance(word.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }

    /// Levenshtein's distance, where two neighbours swapped are one change (optimal string
    /// alignment).
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (isSwapped(a, b, i, j)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }

    private static boolean isSwapped(String a, String b, int i, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
