package org.tarozi.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The name somebody most likely meant: few letters away, counting two swapped letters as one.
final class Nearest {

    private Nearest() {}

    /// At most three names that are near enough to be meant, nearest first.
    static List<String> to(String given, Collection<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(given) || distance(given, name) <= allowed(given))
                .sorted(
                        Comparator.<String>comparingInt(name -> distance(given, name))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }

    private static int allowed(String given) {
        return Math.max(1, given.length() / 3);
    }

    /// How many letters must be put in, left out, exchanged or swapped with their neighbour.
    static int distance(String one, String two) {
        int[][] steps = new int[one.length() + 1][two.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= two.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, one, two, i, j);
            }
        }
        return steps[one.length()][two.length()];
    }

    private static int step(int[][] steps, String one, String two, int i, int j) {
        int exchange = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
        int fewest =
                Math.min(
                        Math.min(steps[i - 1][j], steps[i][j - 1]) + 1,
                        steps[i - 1][j - 1] + exchange);
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == two.charAt(j - 2)
                        && one.charAt(i - 2) == two.charAt(j - 1);
        return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }
}
