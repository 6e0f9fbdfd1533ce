package org.tarozi.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The text of an English committee report, as some reader of PDF files found it.
record PrintedReport(String text) {

    private static final Pattern TABLE_SHARE = Pattern.compile("(\\d+) of (\\d+)\\s+(\\d+)%");
    private static final Pattern CHART_SHARE =
            Pattern.compile("(\\d+)%\\s+(\\d+) of (\\d+)|(not assessed)");

    /// Between the words may stand what a reader found in the column beside them.
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(\\d+)\\s+of\\s+(\\d+)\\s+factories\\s+\\((\\d+)%\\)\\s+non-compliant"
                            + "[^%]{0,200}?its\\s+(\\d+)\\s+points?\\s+is\\s+(\\d+)%"
                            + "|No\\s+non-compliance\\s+at\\s+any\\s+of\\s+the\\s+(\\d+)\\s+points"
                            + "\\s+assessed,\\s+in\\s+(\\d+)\\s+factories");

    private static final Pattern PERCENTAGE = Pattern.compile("(\\d+)[\\s\\u00a0]?%");
    private static final Pattern SEVERAL = Pattern.compile("\\((\\d+)\\s+factories\\)");
    private static final Pattern FINDING = Pattern.compile("(?m)^\\s*– \\S");

    /// The rates of clusters that its sentences state.
    List<String> clusters() {
        return chapter("Executive summary", "The factories", SENTENCE).stream()
                .flatMap(found -> cluster(found).stream())
                .toList();
    }

    private static List<String> cluster(MatchResult found) {
        return found.group(1) == null
                ? List.of(
                        StatedRates.written("0", found.group(7), "0"),
                        StatedRates.written("mean", found.group(6), "0"))
                : List.of(
                        share(found, 1, 2, 3),
                        StatedRates.written("mean", found.group(4), found.group(5)));
    }

    /// The rates of points beside the bars of its chart.
    List<String> points() {
        return chapter("Findings", "In focus", CHART_SHARE).stream()
                .map(
                        found ->
                                found.group(4) == null
                                        ? share(found, 2, 3, 1)
                                        : StatedRates.written("0", "0", StatedRates.NONE))
                .toList();
    }

    /// The rates of the questions in focus.
    List<String> questions() {
        return shares("In focus", "Most frequent findings");
    }

    /// The rates of the most frequent findings.
    List<String> mostFrequent() {
        return shares("Most frequent findings", "Findings of national level");
    }

    private List<String> shares(String heading, String next) {
        return chapter(heading, next, TABLE_SHARE).stream()
                .map(found -> share(found, 1, 2, 3))
                .toList();
    }

    /// How many findings are told in words; the same words of several factories stand once.
    int findings() {
        int told = chapter("In focus", "Most frequent findings", FINDING).size();
        return chapter("In focus", "Most frequent findings", SEVERAL).stream()
                .mapToInt(found -> Integer.parseInt(found.group(1)) - 1)
                .reduce(told, Integer::sum);
    }

    /// Every percentage anywhere, in order of size, whatever the language.
    List<Integer> percentages() {
        return PERCENTAGE
                .matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .sorted()
                .toList();
    }

    private static String share(MatchResult found, int part, int whole, int percent) {
        return StatedRates.written(found.group(part), found.group(whole), found.group(percent));
    }

    /// What a pattern finds between two headings that stand alone on their lines.
    private List<MatchResult> chapter(String heading, String next, Pattern pattern) {
        List<String> lines = text.lines().map(String::strip).toList();
        int from = lines.indexOf(heading);
        int to = from + lines.subList(Math.max(from, 0), lines.size()).indexOf(next);
        if (from < 0 || to <= from) {
            throw new AssertionError("no chapter " + heading + " before " + next + " in " + text);
        }
        List<MatchResult> found = new ArrayList<>();
        pattern.matcher(String.join("\n", lines.subList(from, to))).results().forEach(found::add);
        return found;
    }
}
